// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.markdown;

import java.io.IOException;
import java.io.InputStream;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.json.JsonArticle;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;
import org.newsbeam.ingest.text.WholeText;

/**
 * An article in Markdown, as site generators, web clippers and extractors write it: the fields
 * above it are named as those of JSON are, and the text is read as the page that it stands for.
 */
public record MarkdownFormat(FormatSettings settings) implements StreamFormat {

  private static final String[] NAMES = {"md", "markdown", "mdown"};

  /** Whether a file is named as Markdown, or begins with fields between lines of dashes. */
  public static boolean recognises(FileHead head) {
    return head.isNamed(NAMES) || Markdown.beginsWithFields(head.start());
  }

  @Override
  public String title() {
    return "Markdown";
  }

  @Override
  public boolean isOneArticle() {
    return true;
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    WholeText.read(in, settings.maxArticleBytes(), records).ifPresent(text -> read(text, records));
  }

  private static void read(String text, RecordSink records) {
    Markdown article = Markdown.parse(text);
    if (TextDecoder.isBlank(article.html())) {
      String message = "there is no text below the fields";
      records.reject(RecordSink.WHOLE_FILE, "empty", message, text);
    } else {
      JsonArticle.read(RecordSink.WHOLE_FILE, article.asJson(), text, JsonPaths.STANDARD, records);
    }
  }
}

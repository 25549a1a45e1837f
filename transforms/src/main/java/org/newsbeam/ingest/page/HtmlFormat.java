// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;

/** A file that is a web page: one article. */
public record HtmlFormat(FormatSettings settings) implements StreamFormat {

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");

  /** Chars of an XML document in which its first element stands. */
  private static final int PROLOGUE = 1000;

  /** Whether a file says that it is a page, or is named as one and begins with markup. */
  public static boolean recognises(FileHead head) {
    String lower = head.lower(PROLOGUE);
    boolean declared =
        lower.startsWith("<!doctype html")
            || lower.startsWith("<html")
            || (lower.startsWith("<?xml") && lower.contains("<html"));
    return declared || (PAGES.contains(head.extension()) && lower.startsWith("<"));
  }

  @Override
  public String title() {
    return "web pages";
  }

  @Override
  public boolean isOneArticle() {
    return true;
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    int maxArticleBytes = settings.maxArticleBytes();
    byte[] bytes = in.readNBytes(maxArticleBytes + 1);
    if (bytes.length > maxArticleBytes) {
      String message = "the page has more than " + maxArticleBytes + " bytes";
      records.reject(RecordSink.WHOLE_FILE, "too-large", message, "");
      return;
    }
    Optional<String> html = PageDecoder.decode(bytes, "");
    if (html.isEmpty()) {
      records.reject(RecordSink.WHOLE_FILE, "binary", "the page is not text", "");
    } else {
      new Page(html.get(), null, null).read(RecordSink.WHOLE_FILE, records);
    }
  }
}

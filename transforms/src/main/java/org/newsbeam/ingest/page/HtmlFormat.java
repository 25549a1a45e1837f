// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.RecordSink;

/** A file that is a web page: one article. */
public final class HtmlFormat implements ArticleFormat {

  @Override
  public String title() {
    return "web pages";
  }

  @Override
  public void read(InputStream in, int maxArticleBytes, RecordSink records) throws IOException {
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

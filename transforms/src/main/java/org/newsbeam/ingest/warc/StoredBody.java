// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.page.Page;
import org.newsbeam.ingest.page.PageDecoder;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Metadata;

/**
 * What a record stores of a page, at most one byte more than an article may have.
 *
 * @param number that of the record
 * @param body the bytes as the server meant them
 * @param type the media type that was said with them
 * @param fetchedAt when the page was stored; null if that is not known
 */
// The bytes are read once and never compared.
@SuppressWarnings("ArrayRecordComponent")
record StoredBody(long number, byte[] body, String type, String url, @Nullable Instant fetchedAt) {

  /** Makes an article of the page. */
  void readPage(int maxArticleBytes, RecordSink records) {
    if (body.length > maxArticleBytes) {
      String message = "the page has more than " + maxArticleBytes + " bytes";
      records.reject(number, "too-large", message, url);
      return;
    }
    Optional<String> html = PageDecoder.decode(body, type);
    if (html.isEmpty()) {
      records.reject(number, "binary", "the page is not text", url);
    } else {
      new Page(html.get(), url, fetchedAt).read(number, records);
    }
  }

  /** Makes an article of the text that another program took out of the page. */
  void readText(int maxArticleBytes, RecordSink records) {
    Optional<String> text = TextDecoder.decode(body);
    if (body.length > maxArticleBytes) {
      String message = "the text has more than " + maxArticleBytes + " bytes";
      records.reject(number, "too-large", message, url);
    } else if (text.isEmpty()) {
      records.reject(number, "binary", "this is not text", url);
    } else if (TextDecoder.isBlank(text.get())) {
      records.reject(number, "empty", "there is no text in the record", url);
    } else {
      Metadata metadata =
          new Metadata(null, null, url, null, null, null, List.of(), null, null, fetchedAt, null);
      records.article(number, metadata, text.get());
    }
  }
}

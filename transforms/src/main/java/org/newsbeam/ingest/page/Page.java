// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.bytes.Mojibake;
import org.newsbeam.ingest.fact.PublicationDate;
import org.newsbeam.ingest.html.HtmlArticle;
import org.newsbeam.ingest.html.HtmlExtractor;
import org.newsbeam.ingest.html.facts.PageFacts;
import org.newsbeam.ingest.html.markup.RefusedPageException;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Flaws;
import org.newsbeam.model.Metadata;

/**
 * A web page that was fetched.
 *
 * @param html the page as text
 * @param url where it was fetched; null if nothing is known
 * @param fetchedAt when; null if nothing is known
 */
public record Page(String html, @Nullable String url, @Nullable Instant fetchedAt) {

  private static final int SAMPLE_CHARS = 800;

  /** Reads the page into one record: an article or a reject. */
  public void read(long record, RecordSink records) {
    records.make(record, sample(), sink -> extract(record, sink));
  }

  private void extract(long record, RecordSink records) {
    try {
      String meant = Mojibake.repair(html);
      boolean repaired = !meant.equals(html);
      HtmlArticle article = HtmlExtractor.extract(meant);
      if (article.isEmpty()) {
        records.reject(record, "no-article", "the page holds no text of an article", sample());
      } else {
        Flaws flaws = new Flaws(!article.facts().free(), repaired);
        records.article(
            record, metadata(article.facts()).withFlaws(flaws), article.text(), article.layout());
      }
    } catch (RefusedPageException e) {
      records.reject(record, e.reason(), e.getMessage(), sample());
    }
  }

  private String sample() {
    return html.substring(0, Math.min(SAMPLE_CHARS, html.length())).strip();
  }

  private Metadata metadata(PageFacts facts) {
    return new Metadata(
        null,
        facts.outlet(),
        facts.url() != null ? facts.url() : url,
        facts.section(),
        facts.headline(),
        null,
        facts.authors(),
        null,
        null,
        facts.dates().stream()
            .flatMap(date -> PublicationDate.parse(date).stream())
            .findFirst()
            .orElse(fetchedAt),
        facts.language());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import org.newsbeam.ingest.bytes.Mojibake;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;
import org.newsbeam.model.Flaws;
import org.newsbeam.model.Metadata;

/** A file of text that is one article. */
public record TextFormat(FormatSettings settings) implements StreamFormat {

  @Override
  public String title() {
    return "text";
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
    String meant = Mojibake.repair(text);
    Flaws flaws = new Flaws(false, !meant.equals(text));
    records.article(RecordSink.WHOLE_FILE, Metadata.NONE.withFlaws(flaws), meant);
  }
}

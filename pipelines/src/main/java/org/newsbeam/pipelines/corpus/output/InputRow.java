// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.model.row.Description;

/** A row of the table {@code inputs}: a file that a run read as it was listed. */
@Description("a file that was read: its size, when it was changed")
public record InputRow(
    @Description("the file, as articles.source_uri names it") String sourceUri,
    @Description("its size as stored") long bytes,
    @Description("when it was last changed, if its storage says so") @Nullable Instant modifiedAt) {

  public InputRow {
    requireNonNull(sourceUri, "sourceUri");
  }

  static InputRow of(InputFile file, ReadSettings reading) {
    return new InputRow(
        reading.sourceUri(file.uri()),
        file.bytes(),
        file.modifiedMillis() == 0 ? null : Instant.ofEpochMilli(file.modifiedMillis()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.Hidden;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;

/** Where packs are kept between two steps. */
@Hidden
public interface PackOptions extends PipelineOptions {

  /**
   * A folder on the disk of the one process that does all the work, as the Direct Runner's is. Null
   * on all other runners: they hand the packs on themselves, and write to disk what they cannot
   * hold.
   */
  @Description("Folder on the local disk for what waits between steps; for the Direct Runner only.")
  @Nullable String getPackFolder();

  void setPackFolder(@Nullable String folder);
}

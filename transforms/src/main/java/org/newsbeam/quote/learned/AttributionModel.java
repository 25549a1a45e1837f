// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.newsbeam.crf.CrfModel;

/**
 * What was learned of who says what. Safe to share.
 *
 * @param strengths how probable each stem is as a cue
 * @param cues finds heads of cues among the tokens that may be ones
 * @param spans finds the source and the content of a cue
 * @param confidence how far to trust both
 */
public record AttributionModel(
    CueStrengths strengths, CrfModel cues, CrfModel spans, Confidence confidence) {

  /** Writes this model, the same bytes each time. */
  public void write(DataOutputStream out) throws IOException {
    strengths.write(out);
    cues.write(out);
    spans.write(out);
    confidence.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else or cut short
   */
  public static AttributionModel read(DataInputStream in) throws IOException {
    return new AttributionModel(
        CueStrengths.read(in), CrfModel.read(in), CrfModel.read(in), Confidence.read(in));
  }
}

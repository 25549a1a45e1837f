// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;

/**
 * A run's claim to its output folder. The run that was begun last holds it: one before, which may
 * go on somewhere without its client, must not call whole what another is writing.
 *
 * @param folder the output folder
 * @param id told to no other run
 */
public record RunClaim(OutputFolder folder, String id) implements Serializable {

  /** This claim with its folder as workers see it. */
  public RunClaim absolute() {
    return new RunClaim(folder.absolute(), id);
  }

  /** Whether no other run was begun in the folder, and this one has not ended. */
  boolean isHeld() throws IOException {
    return folder.claim().equals(Optional.of(id));
  }
}

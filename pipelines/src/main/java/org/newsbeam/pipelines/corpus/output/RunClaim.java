// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * A run's claim to its output folder. The run that was begun last holds it: one before, which may
 * go on somewhere without its client, must not call whole what another is writing.
 *
 * @param folder the output folder
 * @param id told to no other run
 */
public record RunClaim(OutputFolder folder, String id) implements Serializable {

  /**
   * Makes {@code folder} ready to be written, and takes it from any run that was begun before.
   *
   * @param overwrite whether an earlier run in it may be removed
   * @throws UsageException if it holds anything and may not be overwritten, or cannot be written
   */
  public static RunClaim take(OutputFolder folder, boolean overwrite) throws IOException {
    new OutputRefusal(folder, folder.files()).check(overwrite);
    folder.clear();
    RunClaim claim = new RunClaim(folder, UUID.randomUUID().toString());
    folder.giveTo(claim.id());
    return claim;
  }

  /** This claim with its folder as workers see it. */
  public RunClaim absolute() {
    return new RunClaim(folder.absolute(), id);
  }

  /** Whether no other run was begun in the folder, and this one has not ended. */
  public boolean isHeld() throws IOException {
    return folder.claim().equals(Optional.of(id));
  }

  /**
   * What has become of the folder of a run that failed, as a sentence; empty if it still holds it.
   *
   * @param missesFiles whether it failed for want of a file: what stands in the folder as a whole
   *     run is then another's, which has ended already
   */
  public Optional<String> lost(boolean missesFiles) throws IOException {
    Optional<String> holder = folder.claim();
    boolean ended = holder.isEmpty() && folder.manifest().isPresent();
    if (holder.equals(Optional.of(id)) || (ended && !missesFiles)) {
      return Optional.empty();
    }
    return Optional.of(
        holder.isPresent() || ended
            ? taken(folder)
            : folder + " was removed while a run was writing to it");
  }

  /** That another run holds {@code folder}, as a sentence. */
  public static String taken(OutputFolder folder) {
    return "another run was begun in "
        + folder
        + " while this one was going on; nothing of this one counts";
  }
}

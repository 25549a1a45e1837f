// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Why a run may not write to a folder.
 *
 * @param folder where it is to write
 * @param files what is there
 */
record OutputRefusal(OutputFolder folder, FolderFiles files) {

  /**
   * Checks that the folder is one, and empty.
   *
   * @param overwrite whether it may hold an earlier run
   * @throws UsageException if a run may not write to it
   */
  void check(boolean overwrite) throws IOException {
    String name = folder.toString();
    if (files.isLocal()) {
      if (name.matches(".*[*?\\[\\]{}\\\\].*")) {
        throw new UsageException("--output=" + name + " must be without any of * ? [ ] { } \\");
      }
      if (Files.exists(Path.of(name)) && !Files.isDirectory(Path.of(name))) {
        throw new UsageException("--output=" + name + " is a file, not a folder");
      }
    }
    if (!overwrite && !files.isEmpty()) {
      throw new UsageException("--output=" + name + " is not empty" + whatToDo());
    }
  }

  private String whatToDo() throws IOException {
    if (folder.isWhole()) {
      return ": it holds a whole run; choose another folder, or add --overwrite to remove the run";
    }
    return folder.claim().isPresent()
        ? ": it holds a run that was broken off, or still goes on; add --resume to begin it anew"
        : "; choose another folder or add --overwrite";
  }
}

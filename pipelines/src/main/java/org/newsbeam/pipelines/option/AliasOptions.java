// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.newsbeam.entity.file.AliasFile;
import org.newsbeam.entity.file.BadAliasesException;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Option;

/** What the user knows of names. */
public final class AliasOptions {

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = {
        "what strings stand for whom or what: comma-separated values in UTF-8, the first line"
            + " alias,name,type, then lines such as the Gipper,Ronald Reagan,PERSON; a local file"
            + " or any storage that the runner reaches.",
        "An alias wins over everything else: it is a mention wherever it stands as whole words,"
            + " the longest first, in the case given or in capitals, and its entity has the name"
            + " given and the id of that name. Only within a longer name of a person it is none."
      })
  private @Nullable String name;

  /**
   * The aliases, which are read for that; null if there are none. Needs the file systems.
   *
   * @throws UsageException if the file is not there or a line of it cannot be used
   */
  public @Nullable AliasFile read() {
    if (name == null) {
      return null;
    }
    try {
      return AliasFile.read(name);
    } catch (BadAliasesException e) {
      throw new UsageException("--aliases=" + name + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw UsageException.unreadable("--aliases=" + name, e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import picocli.CommandLine.Option;

/** Whether to look only. */
public final class DryRunOption {

  @Option(
      names = "--dryRun",
      description =
          "say what would be read, by format, what would be skipped, and how the first article"
              + " would be read; write nothing")
  private boolean wanted;

  public boolean isWanted() {
    return wanted;
  }
}

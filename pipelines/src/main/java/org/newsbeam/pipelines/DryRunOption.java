// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import picocli.CommandLine.Option;

/** Whether to look only. */
final class DryRunOption {

  @Option(
      names = "--dryRun",
      description =
          "say what would be read, by format, what would be skipped, and how the first article"
              + " would be read; write nothing")
  private boolean wanted;

  boolean isWanted() {
    return wanted;
  }
}

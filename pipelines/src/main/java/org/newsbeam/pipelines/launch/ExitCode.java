// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

/** The exit codes of all commands; 0 is that of a command that did what it was asked. */
public final class ExitCode {

  /** A run that failed. */
  public static final int FAILED = 1;

  /** A mistake in the command line. */
  public static final int USAGE = 2;

  /** A run that has ended, but found no article to read, or that would find no file to read. */
  public static final int NOTHING_READ = 3;

  private ExitCode() {}
}

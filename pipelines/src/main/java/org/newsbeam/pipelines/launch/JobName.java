// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.util.Locale;

/** What a runner's user interface calls a job. */
public final class JobName {

  private static final int MAX_LENGTH = 60;

  private JobName() {}

  /**
   * {@code newsbeam-run-news-2024} for the command {@code run} that writes to {@code
   * gs://bucket/news_2024}: small letters, digits and hyphens, as the strictest runner wants them.
   */
  public static String of(String command, String output) {
    String last = output.replaceAll("/+$", "").replaceAll(".*/", "");
    String name = ("newsbeam-" + command + "-" + last).toLowerCase(Locale.ROOT);
    String plain = name.replaceAll("[^a-z0-9]+", "-");
    return plain.substring(0, Math.min(MAX_LENGTH, plain.length())).replaceAll("-+$", "");
  }
}

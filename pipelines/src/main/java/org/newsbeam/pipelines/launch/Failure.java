// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.io.IOException;
import java.io.ObjectStreamException;
import org.apache.beam.sdk.coders.CoderException;

/** What a failed run says of itself. */
public final class Failure {

  private Failure() {}

  /** The innermost cause, in one line. */
  public static String cause(Throwable failure) {
    Throwable root = root(failure);
    String message = root.getMessage() == null ? "" : ": " + root.getMessage();
    return (root.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
  }

  /** Whether the cause lies outside the program: a full disk, a file that went away. */
  public static boolean isOutside(Throwable failure) {
    Throwable root = root(failure);
    boolean bug = root instanceof ObjectStreamException || root instanceof CoderException;
    return (root instanceof IOException && !bug) || root instanceof OutOfMemoryError;
  }

  /** Whether a path names a kind of storage that this bundle cannot reach. */
  public static boolean isUnknownStorage(Throwable failure) {
    return String.valueOf(root(failure).getMessage()).startsWith("No filesystem found for scheme");
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }
}

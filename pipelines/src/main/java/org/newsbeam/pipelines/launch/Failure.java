// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.io.IOException;
import java.io.ObjectStreamException;
import org.apache.beam.sdk.coders.CoderException;

/** What a failed run says of itself. */
public final class Failure {

  private Failure() {}

  /** The innermost cause, in one line, with what to do about it where that is known. */
  public static String cause(Throwable failure) {
    Throwable root = root(failure);
    if (isOutOfMemory(root)) {
      return "a worker ran out of memory ("
          + String.valueOf(root.getMessage()).replaceAll("\\s+", " ")
          + "); give it more: NEWSBEAM_JAVA_OPTS=-Xmx8g for a run in one process,"
          + " taskmanager.memory.process.size for Flink, --conf spark.executor.memory for Spark";
    }
    String message = root.getMessage() == null ? "" : ": " + root.getMessage();
    return (root.getClass().getSimpleName() + message).replaceAll("\\s+", " ");
  }

  /** Whether the cause lies outside the program: a full disk, a file that went away. */
  public static boolean isOutside(Throwable failure) {
    Throwable root = root(failure);
    boolean bug = root instanceof ObjectStreamException || root instanceof CoderException;
    return (root instanceof IOException && !bug) || isOutOfMemory(root);
  }

  /** A cluster hands failures of its workers on by their text. */
  private static boolean isOutOfMemory(Throwable root) {
    return root instanceof OutOfMemoryError
        || String.valueOf(root.getMessage()).contains(OutOfMemoryError.class.getName());
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

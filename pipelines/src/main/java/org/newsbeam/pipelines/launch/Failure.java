// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.ObjectStreamException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.coders.CoderException;

/** What a failed run says of itself. */
public final class Failure {

  private static final Pattern NO_STORAGE =
      Pattern.compile("^No filesystem found for scheme (\\S+)");

  /** Those that there are profiles for. */
  private static final List<String> STORES = List.of("gs", "hdfs", "s3");

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
    return GoogleRefusal.told(String.valueOf(root.getMessage()))
        .map(why -> asked(failure, root) + why)
        .orElse(root.getClass().getSimpleName() + message)
        .replaceAll("\\s+", " ");
  }

  /** What was refused, by whoever asked for it. */
  private static String asked(Throwable failure, Throwable root) {
    Throwable asker = failure;
    while (asker != root && asker.getCause() != root) {
      asker = asker.getCause();
    }
    return asker == root || asker.getMessage() == null
        ? ""
        : asker.getMessage().replaceAll("\\.$", "") + ": ";
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

  /** Whether a file was not there that should have been. */
  public static boolean isMissingFile(Throwable failure) {
    Throwable root = root(failure);
    return root instanceof FileNotFoundException || root instanceof NoSuchFileException;
  }

  /** What somebody else has done to a run, if it is that. */
  public static Optional<String> stopped(Throwable failure) {
    return root(failure) instanceof RunStoppedException stopped
        ? Optional.of(String.valueOf(stopped.getMessage()))
        : Optional.empty();
  }

  /** That a path names a kind of storage which this bundle cannot reach, and what does; if so. */
  public static Optional<String> unknownStorage(Throwable failure) {
    Matcher named = NO_STORAGE.matcher(String.valueOf(root(failure).getMessage()));
    if (!named.find()) {
      return Optional.empty();
    }
    String scheme = named.group(1);
    String bundle = "mvn package -Pdirect," + scheme + " or -Pflink," + scheme;
    return Optional.of(
        STORES.contains(scheme)
            ? scheme + ":// needs a bundle that is made for it, by ./newsbeam or " + bundle
            : "nothing reaches " + scheme + "://, only gs://, hdfs:// and s3://");
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }
}

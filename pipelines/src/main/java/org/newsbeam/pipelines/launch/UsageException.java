// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A mistake in what the user asked for. Its message is one line that says what to do. */
public final class UsageException extends RuntimeException {

  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }

  /** That the file which {@code option} names cannot be read, and why. */
  public static UsageException unreadable(String option, IOException e) {
    if (e instanceof FileNotFoundException || e instanceof NoSuchFileException) {
      return new UsageException(option + ": there is no file of this name", e);
    }
    boolean told = e instanceof FileSystemException failed && failed.getReason() != null;
    String reason = told ? ((FileSystemException) e).getReason() : e.getMessage();
    String why = e.getCause() == null ? reason : Failure.cause(e);
    return new UsageException(option + ": cannot be read: " + why, e);
  }
}

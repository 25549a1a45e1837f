// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The root of a disk, which nobody means: no run writes there, and none looks at all below it. */
public final class RootFolder {

  private static final Pattern REMOTE =
      Pattern.compile("(?<scheme>[a-zA-Z][-a-zA-Z0-9+.]+)://(?<host>[^/]*)(?<path>.*)");

  private static final Pattern WALK = Pattern.compile("(?:file:)?/+\\*\\*.*");

  private RootFolder() {}

  /**
   * Lets any other place pass.
   *
   * @param option the option that names it
   * @throws UsageException if {@code place}, a path, a URI or a glob, is the root or all below it
   */
  public static void refuse(String option, String place) {
    if (WALK.matcher(place).matches() || isRoot(place)) {
      throw new UsageException(option + "=" + place + " means the whole disk; name a folder in it");
    }
  }

  private static boolean isRoot(String place) {
    Matcher remote = REMOTE.matcher(place);
    if (remote.matches() && !remote.group("scheme").equalsIgnoreCase("file")) {
      // A bucket is like a folder, but only if it has a name.
      boolean bucket =
          remote.group("scheme").matches("(?i)gs|s3") && !remote.group("host").isEmpty();
      return !bucket && remote.group("path").replace("/", "").isEmpty();
    }
    try {
      Path path = place.startsWith("file:") ? Path.of(URI.create(place)) : Path.of(place);
      Path whole = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
      return whole.getNameCount() == 0;
    } catch (IllegalArgumentException e) {
      return false; // A glob is not always a path.
    } catch (IOException e) {
      return false;
    }
  }
}

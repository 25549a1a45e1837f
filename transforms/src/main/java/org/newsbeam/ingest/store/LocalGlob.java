// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.nio.file.Path;

/**
 * A glob over local files.
 *
 * @param root the folder to walk: the last one that the pattern names without a wildcard
 * @param syntax the whole path as the platform's glob
 * @param depth how many folders below the root a match may be
 * @param pattern what of the pattern stands below the root, as it was given
 */
record LocalGlob(Path root, String syntax, int depth, String pattern) {

  private static final String SPECIAL = "*?[]{}\\";

  /** Reads a pattern that starts from {@code base} unless it is absolute. */
  static LocalGlob of(String pattern, Path base) {
    int wildcard = 0;
    while (wildcard < pattern.length() && SPECIAL.indexOf(pattern.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = pattern.lastIndexOf('/', wildcard);
    Path root = base.resolve(pattern.substring(0, slash + 1)).normalize();
    String rest = pattern.substring(slash + 1);
    int depth =
        rest.contains("**")
            ? Integer.MAX_VALUE
            : 1 + (int) rest.chars().filter(c -> c == '/').count();
    return new LocalGlob(root, quoted(root) + withNoFolder(rest), depth, rest);
  }

  /** All files below a folder. */
  static LocalGlob below(Path folder) {
    return new LocalGlob(folder, quoted(folder) + "**", Integer.MAX_VALUE, "**");
  }

  private static String quoted(Path root) {
    StringBuilder quoted = new StringBuilder();
    for (char c : root.toString().toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return root.getNameCount() == 0 ? quoted.toString() : quoted.append('/').toString();
  }

  /** The platform's {@code **}{@code /} wants at least one folder: ours makes do with none. */
  private static String withNoFolder(String glob) {
    StringBuilder syntax = new StringBuilder();
    boolean inBraces = false;
    for (int i = 0; i < glob.length(); i++) {
      // Braces do not nest, so within them it stays as it is.
      if (!inBraces && glob.startsWith("**/", i)) {
        syntax.append("{**/,}");
        i += 2;
      } else {
        char c = glob.charAt(i);
        inBraces = c == '{' || (inBraces && c != '}');
        syntax.append(c);
      }
    }
    return syntax.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.doc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page with parts that are written from the program: each stands between {@code <!-- NAME:
 * written by a test -->} and {@code <!-- NAME ends -->}. With {@code -Dnewsbeam.update=true} they
 * are written anew.
 */
record MarkedPage(Path file) {

  /** Checks that the part {@code name} is {@code text}, or makes it so. */
  void check(String name, String text) throws IOException {
    String page = Files.readString(file, UTF_8);
    String opening = "<!-- " + name + ": written by a test -->\n";
    String closing = "<!-- " + name + " ends -->";
    int begin = page.indexOf(opening) + opening.length();
    int end = page.indexOf(closing);
    assertTrue(file + " has no part " + name, begin >= opening.length() && end >= begin);
    if (Boolean.getBoolean("newsbeam.update")) {
      Files.writeString(file, page.substring(0, begin) + text + page.substring(end), UTF_8);
    } else {
      assertEquals(
          file + ": write it anew with -Dnewsbeam.update=true", text, page.substring(begin, end));
    }
  }
}

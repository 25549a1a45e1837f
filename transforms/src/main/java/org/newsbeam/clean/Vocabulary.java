// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Reads the vocabulary classes that lie beside this package: one entry a line, # for comments. */
final class Vocabulary {

  private Vocabulary() {}

  static Set<String> read(String name) {
    return Set.copyOf(lines(name));
  }

  static List<String> lines(String name) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the vocabulary " + name + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}

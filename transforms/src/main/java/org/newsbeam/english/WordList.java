// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.english;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the word lists that lie on the class path: UTF-8, lines that begin with # are comments. A
 * list is part of the program, so one that is not there is a bug, which is thrown.
 */
public final class WordList {

  private WordList() {}

  /**
   * The lines of the list {@code name}, stripped, without comments and empty lines.
   *
   * @param beside a class in whose folder the list lies, unless {@code name} begins with a slash
   */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + name + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  /** The same lines, each cut at its spaces. */
  public static List<List<String>> rows(Class<?> beside, String name) {
    return lines(beside, name).stream().map(line -> List.of(line.split("\\s+", -1))).toList();
  }

  /** All words of the list, several a line. */
  public static Set<String> words(Class<?> beside, String name) {
    return rows(beside, name).stream()
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}

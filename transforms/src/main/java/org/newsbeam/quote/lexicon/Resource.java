// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** The word lists of the room. */
public final class Resource {

  /** Beside the class that others call. */
  private static final String FOLDER = "/org/newsbeam/quote/";

  private Resource() {}

  /** The lines of a list, each cut at its spaces, without comments and empty lines. */
  static List<List<String>> rows(String name) {
    return lines(name).stream().map(line -> List.of(line.split(" ", -1))).toList();
  }

  /** The lines of a list, without comments and empty lines. */
  public static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the list " + name + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }
}

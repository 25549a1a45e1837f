// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.List;
import org.newsbeam.english.WordList;

/** The word lists of the room. */
public final class Resource {

  /** Beside the class that others call. */
  private static final String FOLDER = "/org/newsbeam/quote/";

  private Resource() {}

  /** The lines of a list, each cut at its spaces, without comments and empty lines. */
  static List<List<String>> rows(String name) {
    return WordList.rows(Resource.class, FOLDER + name);
  }

  /** The lines of a list, without comments and empty lines. */
  public static List<String> lines(String name) {
    return WordList.lines(Resource.class, FOLDER + name);
  }
}

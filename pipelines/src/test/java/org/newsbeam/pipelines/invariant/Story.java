// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.List;

/**
 * A made article, before it is written into a file of some format.
 *
 * @param id the input's own id; several articles may have the same one
 * @param outlet who published it; empty if nobody says
 * @param date when, as somebody writes it; empty if nobody says
 * @param headline its title
 * @param author who wrote it
 * @param paragraphs its paragraphs
 */
record Story(
    String id,
    String outlet,
    String date,
    String headline,
    String author,
    List<String> paragraphs) {

  Story {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Its paragraphs with {@code between} them. */
  String text(String between) {
    return String.join(between, paragraphs);
  }
}

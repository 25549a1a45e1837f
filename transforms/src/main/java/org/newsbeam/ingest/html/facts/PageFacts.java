// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article, in its head and markup.
 *
 * @param outlet who published it
 * @param url its canonical address
 * @param section the part of the paper
 * @param headline its title
 * @param authors the names of those who wrote it
 * @param dates what may be the date of publication, as written, the surest first
 * @param language the ISO 639-1 code of the language that the page claims
 * @param description what it is about
 * @param body its text without blocks, where the page gives it apart
 * @param free false where the page says that one is to pay for all of it
 */
public record PageFacts(
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String section,
    @Nullable String headline,
    List<String> authors,
    List<String> dates,
    @Nullable String language,
    @Nullable String description,
    @Nullable String body,
    boolean free) {

  public PageFacts {
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
  }

  /** With another headline. */
  public PageFacts withHeadline(@Nullable String found) {
    return new PageFacts(
        outlet, url, section, found, authors, dates, language, description, body, free);
  }
}

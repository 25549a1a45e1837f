// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text: from the fields of its input, or found in the text
 * by cleaning.
 *
 * @param sourceId the id that the input itself gave
 * @param outlet who published the article
 * @param url where it was published
 * @param section the part of the paper, such as "World"
 * @param headline the title
 * @param standfirst the summary under the headline
 * @param bylines the names of the authors, without "By"
 * @param wireCredit the news agency it came from, such as "AP"
 * @param dateline the place it was filed from, such as "WASHINGTON"
 * @param publishedAt when it was published
 * @param language the ISO 639-1 code of its language, the ISO 639-3 code of one that has none
 * @param flaws what is wrong with the text
 */
public record Metadata(
    @Nullable String sourceId,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String section,
    @Nullable String headline,
    @Nullable String standfirst,
    List<String> bylines,
    @Nullable String wireCredit,
    @Nullable String dateline,
    @Nullable Instant publishedAt,
    @Nullable String language,
    Flaws flaws) {

  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(null, null, null, null, null, null, List.of(), null, null, null, null);

  public Metadata {
    bylines = List.copyOf(bylines);
    requireNonNull(flaws, "flaws");
  }

  /** Of a text without flaws. */
  public Metadata(
      @Nullable String sourceId,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String section,
      @Nullable String headline,
      @Nullable String standfirst,
      List<String> bylines,
      @Nullable String wireCredit,
      @Nullable String dateline,
      @Nullable Instant publishedAt,
      @Nullable String language) {
    this(
        sourceId,
        outlet,
        url,
        section,
        headline,
        standfirst,
        bylines,
        wireCredit,
        dateline,
        publishedAt,
        language,
        Flaws.NONE);
  }

  /** With another language. */
  public Metadata withLanguage(String found) {
    return with(outlet, section, publishedAt, found, flaws);
  }

  /** With another outlet. */
  public Metadata withOutlet(String published) {
    return with(published, section, publishedAt, language, flaws);
  }

  /** With another section. */
  public Metadata withSection(String part) {
    return with(outlet, part, publishedAt, language, flaws);
  }

  /** With another time of publication. */
  public Metadata withPublishedAt(Instant time) {
    return with(outlet, section, time, language, flaws);
  }

  /** With more flaws. */
  public Metadata withFlaws(Flaws more) {
    return with(outlet, section, publishedAt, language, flaws.and(more));
  }

  private Metadata with(
      @Nullable String newOutlet,
      @Nullable String newSection,
      @Nullable Instant newPublishedAt,
      @Nullable String newLanguage,
      Flaws newFlaws) {
    return new Metadata(
        sourceId,
        newOutlet,
        url,
        newSection,
        headline,
        standfirst,
        bylines,
        wireCredit,
        dateline,
        newPublishedAt,
        newLanguage,
        newFlaws);
  }
}

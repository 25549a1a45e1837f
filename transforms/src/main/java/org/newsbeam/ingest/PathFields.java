// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.fact.PublicationDate;
import org.newsbeam.ingest.file.SourceUri;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;

/**
 * Takes outlet, section and date of an article from the path of its file, by a pattern such as
 * {@code corpora/{outlet}/{year}/{month}/*}. The pattern is compared with the end of the path, or
 * with all of it if it begins with a slash or a scheme. {@code *} and {@code ?} stay within a name,
 * {@code **} goes through any number of folders; {@code {outlet}} and {@code {section}} stand for
 * one char or more of a name, {@code {date}} for some with a digit among them, the others for
 * digits.
 *
 * @param pattern as it was given
 * @param compiled the same for whole paths, with the fields as named groups
 * @param fields the names of its fields
 */
public record PathFields(String pattern, Pattern compiled, List<String> fields)
    implements Serializable {

  private static final String NAME = "[^/]+";

  /** What each field may stand for. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "outlet", NAME,
          "section", NAME,
          "date", "[^/]*[0-9][^/]*",
          "year", "[0-9]{4}",
          "month", "[0-9]{1,2}",
          "day", "[0-9]{1,2}");

  private static final Pattern PART =
      Pattern.compile("\\{([^{}/]*)\\}|\\*\\*/|\\*\\*|\\*|\\?|[^{*?]+|\\{");

  public PathFields {
    fields = List.copyOf(fields);
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it has no field or an unknown one, or one twice; the
   *     message is one line
   */
  static PathFields parse(String pattern) {
    boolean whole = pattern.startsWith("/") || SourceUri.isRemote(pattern);
    StringBuilder regex = new StringBuilder(whole ? "" : "(?:.*/)?");
    List<String> fields = new ArrayList<>();
    Matcher parts = PART.matcher(pattern);
    while (parts.find()) {
      regex.append(translated(parts, fields));
    }
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("has no field: " + known());
    }
    return new PathFields(pattern, Pattern.compile(regex.toString(), Pattern.DOTALL), fields);
  }

  private static String translated(Matcher part, List<String> fields) {
    String field = part.group(1);
    if (field != null) {
      if (!FIELDS.containsKey(field) || fields.contains(field)) {
        String wrong = fields.contains(field) ? "names {%s} twice" : "knows no {%s}";
        throw new IllegalArgumentException(wrong.formatted(field) + ": " + known());
      }
      fields.add(field);
      return "(?<" + field + ">" + FIELDS.get(field) + ")";
    }
    return switch (part.group()) {
      case "**/" -> "(?:.*/)?";
      case "**" -> ".*";
      case "*" -> "[^/]*";
      case "?" -> "[^/]";
      default -> Pattern.quote(part.group());
    };
  }

  private static String known() {
    return "there are {outlet}, {section}, {date}, {year}, {month} and {day}";
  }

  /** Whether the pattern matches the path of a file. */
  boolean matches(String path) {
    return compiled.matcher(path).matches();
  }

  /**
   * The article with what {@code path}, the whole name of its file, says and its input does not.
   */
  Article added(Article article, String path) {
    Matcher match = compiled.matcher(path);
    if (!match.matches()) {
      return article;
    }
    Map<String, String> found = new HashMap<>();
    fields.forEach(field -> found.put(field, match.group(field)));
    Metadata metadata = article.metadata();
    if (metadata.outlet() == null && found.containsKey("outlet")) {
      metadata = metadata.withOutlet(found.get("outlet"));
    }
    if (metadata.section() == null && found.containsKey("section")) {
      metadata = metadata.withSection(found.get("section"));
    }
    Optional<Instant> date = date(found);
    if (metadata.publishedAt() == null && date.isPresent()) {
      metadata = metadata.withPublishedAt(date.get());
    }
    return article.withMetadata(metadata);
  }

  /** A year or a month alone is no date of publication. */
  private static Optional<Instant> date(Map<String, String> found) {
    @Nullable String date = found.get("date");
    if (date != null) {
      return PublicationDate.parse(date.replace('_', '-'));
    }
    @Nullable String year = found.get("year");
    @Nullable String month = found.get("month");
    @Nullable String day = found.get("day");
    return year == null || month == null || day == null
        ? Optional.empty()
        : PublicationDate.parse(year + "-" + twoDigits(month) + "-" + twoDigits(day));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}

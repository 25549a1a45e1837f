// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the parts of an article lie in JSON and in the columns of tables. For each part several
 * field names are tried in turn, in any capitals and with any separators, after the customs of
 * crawlers, extractors, news APIs, agencies and schema.org's NewsArticle; who knows better says so.
 *
 * @param given field names by part; dots lead into objects: {@code article.body}
 */
public record JsonPaths(Map<String, String> given) implements Serializable {

  private static final int MOST_TOLD = 4;

  private static final Map<String, List<String>> USUAL =
      Map.of(
          "id",
          names("id source_id _id guid uuid article_id doc_id document_id"),
          "text",
          names(
              "text body content articleBody full_text main_text body_text article_text text_content"
                  + " plain_text content_text article story full_content raw_text cleaned_text"
                  + " clean_text body_html content_html body_xhtml html_content post_content"
                  + " article_content news_content story_text"),
          "headline",
          names(
              "title headline head headline.main web_title heading article_title post_title"
                  + " news_title hed head_line"),
          "outlet",
          names(
              "outlet source_hostname source_name publisher source site_name publication"
                  + " publication_name publisher_name media_name media outlet_name newspaper"
                  + " news_outlet provider site domain source_domain hostname copyrightholder"
                  + " website"),
          "url",
          names(
              "url link web_url canonical_url permalink article_url source_url page_url href"
                  + " original_url WARC-Target-URI target_uri source uri guid"),
          "date",
          names(
              "published_at date date_published published publish_date date_publish published_date"
                  + " publication_date publishing_date pub_date web_publication_date date_time_pub"
                  + " date_time published_time published_on publish_time publication_time"
                  + " first_published first_published_at version_created first_created date_gmt"
                  + " post_date article_date created_at created date_created timestamp time"),
          "author",
          names(
              "author authors byline bylines creator creators writer written_by author_name"
                  + " author_names post_author by"),
          "section",
          names(
              "section article_section section_name category categories desk news_desk rubric"
                  + " category_name"),
          "language",
          names("language lang in_language language_code"));

  private static List<String> names(String words) {
    return List.of(words.split(" ", -1));
  }

  /** The usual names. */
  public static final JsonPaths STANDARD = new JsonPaths(Map.of());

  public JsonPaths {
    for (String part : given.keySet()) {
      if (!USUAL.containsKey(part)) {
        throw new IllegalArgumentException(
            "no part of an article is called " + part + ", but " + new TreeMap<>(USUAL).keySet());
      }
    }
    given = Map.copyOf(given);
  }

  /**
   * Reads {@code text:article.body,headline:title}.
   *
   * @throws IllegalArgumentException if it is written in another way or names an unknown part
   */
  public static JsonPaths parse(String written) {
    Map<String, String> given = new TreeMap<>();
    for (String pair : written.split(",", -1)) {
      int colon = pair.indexOf(':');
      if (colon < 1 || colon == pair.length() - 1) {
        throw new IllegalArgumentException("not PART:FIELD: '" + pair + "'");
      }
      given.put(pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
    }
    return new JsonPaths(given);
  }

  /** A name as all ways to write it are: {@code publishedAt} and {@code Published-At} are one. */
  public static String folded(String name) {
    StringBuilder letters = new StringBuilder();
    name.chars()
        .filter(c -> c != '_' && c != '-' && c != ' ')
        .forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody said where a part lies. */
  public boolean isGiven(String part) {
    return given.containsKey(part);
  }

  /** The first of the fields to be tried for a part, for people. */
  public String told(String part) {
    List<String> names = List.of(of(part));
    return names.size() <= MOST_TOLD
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MOST_TOLD)) + " or the like";
  }

  /** The fields to be tried for a part, in their order. */
  public String[] of(String part) {
    String path = given.get(part);
    return path != null ? new String[] {path} : USUAL.get(part).toArray(String[]::new);
  }
}

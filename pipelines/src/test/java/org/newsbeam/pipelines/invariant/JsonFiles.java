// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.ingest.fact.PlainText;

/** Articles as JSON Lines and as JSON. */
final class JsonFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Stands in a text for half of a surrogate pair, until the text is JSON. */
  private static final String HALF = "\uf8ff";

  private JsonFiles() {}

  /**
   * A line for each story, some lines blank, some no article.
   *
   * @param padding bytes that are added to each story
   */
  static MadeFile lines(String name, List<Story> stories, int padding, Dice dice) {
    StringBuilder file = new StringBuilder();
    Map<Long, Optional<String>> records = new LinkedHashMap<>();
    long line = 0;
    for (Story story : stories) {
      line++;
      if (dice.percent(8)) {
        file.append(dice.one("", " ", "\t", "\r")).append('\n');
        line++;
      }
      if (dice.percent(8)) {
        file.append(dice.one("{", "null", "[1]", "{\"text\": 7}", "{\"text\": \" \"}", "\u0000"));
        file.append('\n');
        records.put(line++, Optional.empty());
      }
      Written written = written(story, padding, dice);
      file.append(written.json()).append(dice.one("\n", "\n", "\r\n"));
      records.put(line, written.text());
    }
    return new MadeFile(name, file.toString().getBytes(UTF_8), records, true);
  }

  /** One object, an array of them, or one after the other. */
  static MadeFile document(String name, List<Story> stories, Dice dice) {
    List<String> objects = new ArrayList<>();
    Map<Long, Optional<String>> records = new LinkedHashMap<>();
    boolean array = dice.percent(50);
    for (Story story : stories) {
      Written written = written(story, 0, dice);
      objects.add(written.json());
      boolean only = !array && stories.size() == 1;
      records.put(only ? 0L : objects.size(), written.text());
    }
    String between = dice.one("\n", " \n\n", "  ");
    String file =
        array
            ? "[" + String.join("," + between, objects) + "]\n"
            // On one line, or the file would be JSON Lines of any name.
            : "\n" + String.join(between, objects).replaceFirst("\\{", "{\n");
    return new MadeFile(name, file.getBytes(UTF_8), records, true);
  }

  /** An object, and the text of its article unless that is markup. */
  private record Written(String json, Optional<String> text) {}

  private static Written written(Story story, int padding, Dice dice) {
    String text = story.text(dice.one("\n\n", "\n", "\r\n"));
    if (dice.percent(10)) {
      int at = text.offsetByCodePoints(0, dice.below(text.codePointCount(0, text.length()) + 1));
      text = text.substring(0, at) + HALF + text.substring(at);
    }
    boolean markup = text.contains("<") || dice.percent(10);
    ObjectNode object = JSON.createObjectNode();
    object.put(dice.one("id", "source_id"), story.id());
    object.put(dice.one("text", "body", "articleBody"), markup ? marked(text) : text);
    object.put(dice.one("title", "headline"), story.headline());
    object.put(dice.one("outlet", "publisher"), story.outlet());
    object.put("date", story.date());
    object.putArray("authors").add(story.author());
    object.put("language", dice.one("", "en", "en-GB", "de", "xx"));
    if (padding > 0) {
      object.put("raw", "x".repeat(padding));
    }
    String half = dice.one("\\ud83d", "\\udc00", "\\uD800");
    return new Written(
        object.toString().replace(HALF, half),
        markup
            ? Optional.empty()
            : Optional.of(PlainText.paragraphs(text.replace(HALF, "\ufffd"))));
  }

  private static String marked(String text) {
    return "<p>" + text.replace("\n", "</p>\n<p>") + "</p>";
  }
}

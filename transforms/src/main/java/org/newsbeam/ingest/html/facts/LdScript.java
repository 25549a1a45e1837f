// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The values of a script of JSON-LD, as pages write them: in comments and CDATA, escaped once more
 * for HTML, with commas too many, line ends and quotation marks inside strings. Of what cannot be
 * mended, all that stands before the mistake counts.
 */
final class LdScript {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                  .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                  .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .build())
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile("(?:(?://|/\\*)\\s*)?(?:<!--|-->|<!\\[CDATA\\[|\\]\\]>)(?:\\s*\\*/)?");

  private static final Pattern ESCAPED =
      Pattern.compile("^[\\[{\\s]*&(?:amp;)*(?:quot|#0*34|#x0*22);");

  private LdScript() {}

  /** The values, in order; none if there is nothing of JSON in it. */
  static List<JsonNode> read(String script) {
    String json = WRAPPING.matcher(script).replaceAll(" ").strip();
    for (int times = 0; times < 3 && ESCAPED.matcher(json).find(); times++) {
      json = Parser.unescapeEntities(json, false);
    }
    List<JsonNode> values = new ArrayList<>();
    if (isWhole(json, values)) {
      return values;
    }
    List<JsonNode> mended = new ArrayList<>();
    boolean whole = isWhole(LdQuotes.escaped(json), mended);
    return whole || mended.toString().length() > values.toString().length() ? mended : values;
  }

  /** Reads all values, and whether there was no mistake. */
  private static boolean isWhole(String json, List<JsonNode> values) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try (JsonParser parser = MAPPER.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        take(parser, token, open, values);
      }
      return open.isEmpty();
    } catch (JacksonException e) {
      // What was read before the mistake is already among the values.
      return false;
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot be read", e);
    }
  }

  private static void take(
      JsonParser parser, JsonToken token, Deque<JsonNode> open, List<JsonNode> values)
      throws IOException {
    if (token == JsonToken.FIELD_NAME) {
      return;
    }
    if (token.isStructEnd()) {
      open.pop();
      return;
    }
    JsonNode value =
        switch (token) {
          case START_OBJECT -> MAPPER.createObjectNode();
          case START_ARRAY -> MAPPER.createArrayNode();
          case VALUE_NULL -> MAPPER.nullNode();
          case VALUE_TRUE, VALUE_FALSE ->
              MAPPER.getNodeFactory().booleanNode(parser.getBooleanValue());
          default -> MAPPER.getNodeFactory().textNode(parser.getText());
        };
    if (open.isEmpty()) {
      values.add(value);
    } else if (open.peek() instanceof ObjectNode object) {
      object.set(parser.currentName() == null ? "" : name(parser, token), value);
    } else if (open.peek() instanceof ArrayNode array) {
      array.add(value);
    }
    if (token.isStructStart()) {
      open.push(value);
    }
  }

  /** The name of the field whose value was met. */
  private static String name(JsonParser parser, JsonToken token) {
    String name =
        token.isStructStart()
            ? parser.getParsingContext().getParent().getCurrentName()
            : parser.getParsingContext().getCurrentName();
    return name == null ? "" : name;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.newsbeam.ingest.bytes.Unclosed;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;

/**
 * JSON that is one article, an array of them, or several of either one after the other, over as
 * many lines as they like. They are numbered from 1; the only object of a file is its record 0. One
 * article stands in memory at a time.
 *
 * @param settings where the parts of an article lie, and how large it may be
 */
public record JsonDocument(FormatSettings settings) implements StreamFormat {

  /** RFC 7464 has one before each object. */
  private static final String RECORD_MARK = "\u001e";

  /** A line that an object goes on after; a brace alone may be a damaged line of many. */
  private static final Pattern OPEN_LINE =
      Pattern.compile("^\\{[^\\n]*(?:(?<=\\{)\\s*\\n\\s*[\"}]|(?<=[\\[,])\\s*\\n)");

  private static final Pattern START =
      Pattern.compile("^(?:\\[\\s*\\{|\\{)\\s*\"[^\"\\n]{1,60}\"\\s*:\\s*[\"\\[{\\dtfnN-]");

  @Override
  public String title() {
    return "JSON";
  }

  /** Whether a file is named as one, or begins as one. */
  public static boolean recognises(FileHead head) {
    return head.isNamed("json") || isDocument(head) || START.matcher(head.start()).find();
  }

  /** Whether it begins as objects do that take more than a line, or stand in an array. */
  static boolean isDocument(FileHead head) {
    return head.startsWith("[")
        || head.startsWith(RECORD_MARK)
        || OPEN_LINE.matcher(head.start()).find();
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    int maxArticleBytes = settings.maxArticleBytes();
    JsonFactory factory =
        new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(maxArticleBytes).build())
            .build();
    try (JsonParser parser =
        new JsonMapper(factory).createParser(new WithoutMarks(new Unclosed(in)))) {
      read(parser, maxArticleBytes, records);
    } catch (JsonEOFException e) {
      EOFException breaksOff = new EOFException("the JSON does not end");
      breaksOff.initCause(e);
      throw breaksOff;
    } catch (JsonProcessingException e) {
      boolean large = e instanceof StreamConstraintsException;
      records.rejectRest(large ? "too-large" : "bad-json", JsonArticle.message(e));
    }
  }

  private void read(JsonParser parser, int maxArticleBytes, RecordSink records) throws IOException {
    int number = 0;
    boolean array = false;
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (token == JsonToken.END_ARRAY || (token == JsonToken.START_ARRAY && !array)) {
        array = token == JsonToken.START_ARRAY;
        token = parser.nextToken();
        continue;
      }
      number++;
      records.reach(number);
      long begin = parser.currentLocation().getByteOffset();
      TokenBuffer value = value(parser, begin + maxArticleBytes);
      boolean large = parser.currentLocation().getByteOffset() - begin > maxArticleBytes;
      records.reach(number + 1L);
      boolean only = false;
      try {
        token = parser.nextToken();
        only = !array && number == 1 && token == null;
      } finally {
        // What follows may be broken; this value is whole.
        number += read(only, number, value, large, records) - 1;
      }
    }
    if (number == 0) {
      records.reject(RecordSink.WHOLE_FILE, "empty", "there is no article in the file", "");
    }
  }

  /** Reads a value into records from {@code number} on; how many there are. */
  private int read(boolean only, int number, TokenBuffer value, boolean large, RecordSink records)
      throws IOException {
    if (large) {
      String message = "the article has more than " + settings.maxArticleBytes() + " bytes";
      records.reject(only ? RecordSink.WHOLE_FILE : number, "too-large", message, "");
      return 1;
    }
    JsonNode tree = new JsonMapper().readTree(value.asParserOnFirstToken());
    List<JsonNode> articles = JsonEnvelope.articles(tree, settings.paths());
    if (articles.size() == 1 && only) {
      read(RecordSink.WHOLE_FILE, articles.get(0), records);
      return 1;
    }
    for (int i = 0; i < articles.size(); i++) {
      records.reach(number + i);
      read((long) number + i, articles.get(i), records);
    }
    records.reach((long) number + articles.size());
    return articles.size();
  }

  private void read(long number, JsonNode article, RecordSink records) {
    JsonArticle.read(number, article, article.toString(), settings.paths(), records);
  }

  /** The value that begins here, as much of it as ends before a byte; reads on to its end. */
  private static TokenBuffer value(JsonParser parser, long maxOffset) throws IOException {
    TokenBuffer value = new TokenBuffer(parser);
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (parser.currentLocation().getByteOffset() <= maxOffset) {
        value.copyCurrentEvent(parser);
      }
    } while (depth > 0 && parser.nextToken() != null);
    return value;
  }
}

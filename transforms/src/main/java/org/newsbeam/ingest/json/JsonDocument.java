// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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

  @Override
  public String title() {
    return "JSON";
  }

  /** Whether a file is named as one. */
  public static boolean recognises(FileHead head) {
    return head.isNamed("json");
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    int maxArticleBytes = settings.maxArticleBytes();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(maxArticleBytes).build())
            .build();
    try (JsonParser parser = new JsonMapper(factory).createParser(new Unclosed(in))) {
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
        read(only ? RecordSink.WHOLE_FILE : number, value, large, maxArticleBytes, records);
      }
    }
    if (number == 0) {
      records.reject(RecordSink.WHOLE_FILE, "empty", "there is no article in the file", "");
    }
  }

  private void read(
      long number, TokenBuffer value, boolean large, int maxArticleBytes, RecordSink records)
      throws IOException {
    if (large) {
      String message = "the article has more than " + maxArticleBytes + " bytes";
      records.reject(number, "too-large", message, "");
    } else {
      JsonNode article = new JsonMapper().readTree(value.asParserOnFirstToken());
      JsonArticle.read(number, article, article.toString(), settings.paths(), records);
    }
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

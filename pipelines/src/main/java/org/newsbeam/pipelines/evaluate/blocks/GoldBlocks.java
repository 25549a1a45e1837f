// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.blocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * An article of which people have said what its blocks are, and what it says of itself.
 *
 * @param id what the errors call it
 * @param text its text
 * @param blocks its blocks, in text order; of those that are left out nothing is asked
 * @param metadata what cleaning should find, by column of {@code articles}; what is left out is not
 *     asked for
 */
public record GoldBlocks(
    String id, String text, List<Block> blocks, Map<String, JsonNode> metadata) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public GoldBlocks {
    blocks = List.copyOf(blocks);
    metadata = new TreeMap<>(metadata);
  }

  /**
   * Reads JSON Lines, an article a line: {@code text}; {@code blocks}, each with {@code kind}, and
   * {@code begin} and {@code end} in code points; {@code metadata} and {@code id} where there are.
   *
   * @throws UsageException if the file cannot be read or is not of this format; names the line
   */
  public static List<GoldBlocks> read(Path file) {
    List<GoldBlocks> articles = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file, UTF_8)) {
        number++;
        if (!line.isBlank()) {
          articles.add(article(file + ":" + number, line));
        }
      }
    } catch (IOException e) {
      throw new UsageException("--gold=" + file + " is not a file of UTF-8 that can be read", e);
    }
    if (articles.isEmpty()) {
      throw new UsageException("--gold=" + file + " holds no article");
    }
    return articles;
  }

  private static GoldBlocks article(String place, String line) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.path("text").isTextual() || !json.path("blocks").isArray()) {
        throw new UsageException(place + ": there is no \"text\" or there are no \"blocks\"");
      }
      String text = json.get("text").textValue();
      List<Block> blocks = new ArrayList<>();
      for (JsonNode block : json.get("blocks")) {
        blocks.add(block(text, block));
      }
      Map<String, JsonNode> metadata = new TreeMap<>();
      json.path("metadata").properties().forEach(f -> metadata.put(f.getKey(), f.getValue()));
      return new GoldBlocks(json.path("id").asText(place), text, blocks, metadata);
    } catch (JsonProcessingException e) {
      throw new UsageException(place + ": it is not JSON", e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UsageException(place + ": " + e.getMessage(), e);
    }
  }

  private static Block block(String text, JsonNode block) {
    int begin = text.offsetByCodePoints(0, block.path("begin").asInt(-1));
    int end = text.offsetByCodePoints(0, block.path("end").asInt(-1));
    BlockKind kind = BlockKind.valueOf(block.path("kind").asText());
    return new Block(kind, new Span(begin, end), "gold");
  }
}

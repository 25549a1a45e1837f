// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.figure.Counts;

/**
 * How well cleaning says what the blocks of articles are, and what it finds in them of the articles
 * themselves. A block of the gold is right if the found block that holds most of it is of its kind.
 */
public final class BlockEvaluation {

  /** A block or a part of the metadata that came out otherwise. */
  public record Mistake(String id, String expected, String found, String rule, String text) {}

  private final Map<BlockKind, Map<BlockKind, Integer>> confusion = new EnumMap<>(BlockKind.class);
  private final Map<String, Counts> metadata = new TreeMap<>();
  private final List<Mistake> errors = new ArrayList<>();
  private Counts blocks = Counts.NONE;

  private BlockEvaluation() {}

  /** Cleans all articles. */
  public static BlockEvaluation of(List<GoldBlocks> articles) {
    BlockEvaluation evaluation = new BlockEvaluation();
    for (GoldBlocks gold : articles) {
      AnnotatedArticle cleaned =
          ArticleCleaner.clean(Article.of(gold.id(), 0, Metadata.NONE, gold.text()));
      gold.blocks().forEach(block -> evaluation.compare(gold, block, cleaned));
      MetadataColumns columns = new MetadataColumns(cleaned.article().metadata());
      gold.metadata()
          .forEach((name, value) -> evaluation.compare(gold, name, value, columns.of(name)));
    }
    return evaluation;
  }

  private void compare(GoldBlocks gold, Block block, AnnotatedArticle cleaned) {
    Block found = most(cleaned.blocks(), block.span());
    boolean right = found.kind() == block.kind();
    blocks = blocks.plus(new Counts(right ? 1 : 0, 1, 1));
    confusion
        .computeIfAbsent(block.kind(), kind -> new EnumMap<>(BlockKind.class))
        .merge(found.kind(), 1, Integer::sum);
    if (!right) {
      String text = block.span().in(gold.text());
      errors.add(
          new Mistake(gold.id(), block.kind().name(), found.kind().name(), found.rule(), text));
    }
  }

  private static Block most(List<Block> found, Span span) {
    Block most = found.get(0);
    int shared = -1;
    for (Block block : found) {
      int overlap =
          Math.min(block.span().end(), span.end()) - Math.max(block.span().begin(), span.begin());
      if (overlap > shared) {
        most = block;
        shared = overlap;
      }
    }
    return most;
  }

  private void compare(GoldBlocks gold, String name, JsonNode expected, JsonNode found) {
    boolean right = found.equals(expected);
    metadata.merge(name, new Counts(right ? 1 : 0, 1, 1), Counts::plus);
    if (!right) {
      errors.add(new Mistake(gold.id(), name, "metadata", expected.toString(), found.toString()));
    }
  }

  /** Blocks of all kinds. */
  public Counts blocks() {
    return blocks;
  }

  /** How often blocks of a kind were found to be of another, by the gold's kind. */
  public int count(BlockKind gold, BlockKind found) {
    return confusion.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
  }

  /** What was found of the articles themselves, by column. */
  public Map<String, Counts> metadata() {
    return new TreeMap<>(metadata);
  }

  /** What went wrong, in the order of the gold. */
  public List<Mistake> errors() {
    return List.copyOf(errors);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;

/** The paragraphs of one article and what has been decided of them so far. */
public final class Sheet {

  /** Paragraphs; the body of an article that has one starts before. */
  private static final int LONGEST_HEAD = 15;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final Metadata metadata;
  private final @Nullable Block[] decided;
  private final Map<String, Integer> copies = new HashMap<>();
  private final Map<String, Integer> firstCopies = new HashMap<>();
  private final boolean[] likeBody;
  private @Nullable BodySentences sentences;

  /** A sheet on which nothing is decided yet. */
  public Sheet(String text, List<Paragraph> paragraphs, Metadata metadata) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.metadata = metadata;
    this.decided = new Block[paragraphs.size()];
    this.likeBody = new boolean[Math.min(paragraphs.size(), LONGEST_HEAD)];
    for (int i = 0; i < likeBody.length; i++) {
      likeBody[i] = Titles.readsLikeBody(paragraphs.get(i));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (!get(i).isLong()) {
        copies.merge(get(i).folded(), 1, Integer::sum);
        firstCopies.putIfAbsent(get(i).folded(), i);
      }
    }
  }

  /** How many paragraphs there are. */
  public int size() {
    return paragraphs.size();
  }

  /** Paragraph {@code i}, counted from 0. */
  public Paragraph get(int i) {
    return paragraphs.get(i);
  }

  /** What is known of the article before its paragraphs are read. */
  public Metadata metadata() {
    return metadata;
  }

  /** Whether paragraph {@code i} is still undecided. */
  public boolean isOpen(int i) {
    return decided[i] == null;
  }

  /** What was decided for paragraph {@code i}; empty also where there is no such paragraph. */
  public Optional<Block> block(int i) {
    return Optional.ofNullable(i < 0 || i >= size() ? null : decided[i]);
  }

  /** The kind decided for paragraph {@code i}; empty also where there is no such paragraph. */
  public Optional<BlockKind> kind(int i) {
    return block(i).map(Block::kind);
  }

  /**
   * Whether paragraph {@code i} was decided to be of {@code kind}; false also where there is none.
   */
  public boolean is(int i, BlockKind kind) {
    return kind(i).filter(kind::equals).isPresent();
  }

  /** Decides that paragraph {@code i} is of {@code kind}, by {@code rule}. */
  public void decide(int i, BlockKind kind, String rule) {
    decided[i] = new Block(kind, get(i).span(), rule);
  }

  /** How many paragraphs have the words of this one. */
  public int copies(Paragraph paragraph) {
    return copies.getOrDefault(paragraph.folded(), 0);
  }

  /** The place of the first paragraph with the words of this one. */
  public int firstCopy(Paragraph paragraph) {
    return firstCopies.getOrDefault(paragraph.folded(), size());
  }

  /** The first paragraph that reads like body; the number of paragraphs if none does soon. */
  public int headEnd() {
    int end = size();
    for (int i = Math.min(end, LONGEST_HEAD) - 1; i >= 0; i--) {
      end = isOpen(i) && likeBody[i] ? i : end;
    }
    return end;
  }

  /** Whether paragraph {@code i} stands before the body; false if no body was found. */
  public boolean isHead(int i) {
    return i < LONGEST_HEAD && i < headEnd() && headEnd() < size();
  }

  /** Whether paragraph {@code i} is one of the last few. */
  public boolean isTail(int i) {
    return i >= size() - 4;
  }

  /** Whether blank lines part the paragraphs, most of them. */
  public boolean hasBlankLines() {
    return size() > 0 && (get(size() - 1).group() + 1) * 4 >= size() * 3;
  }

  /** Whether paragraphs {@code i} and {@code i + 1} stand together, alone between blank lines. */
  public boolean isPair(int i) {
    return i >= 0
        && i + 1 < size()
        && get(i).group() == get(i + 1).group()
        && (i == 0 || get(i - 1).group() != get(i).group())
        && (i + 2 >= size() || get(i + 2).group() != get(i).group());
  }

  /** The sentences of the paragraphs, gathered when first asked for. */
  public BodySentences sentences() {
    if (sentences == null) {
      sentences = BodySentences.of(text, paragraphs);
    }
    return sentences;
  }

  /** One block a paragraph; what no rule claimed is body. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      Block block = decided[i];
      blocks.add(block != null ? block : new Block(BlockKind.BODY, get(i).span(), "paragraph"));
    }
    return blocks;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Span;
import org.newsbeam.quote.part.MarkStyle;
import org.newsbeam.quote.part.Quotation;

/**
 * Finds the stretches of an article that stand in quotation marks. Which marks an article uses for
 * speech shows in its own text: British papers write ‘…’ with “…” inside, others the reverse.
 */
public final class QuotationFinder {

  private final String text;
  private final List<Block> blocks;
  private final List<List<QuotationMark>> marks = new ArrayList<>();
  private final List<Quotation> found = new ArrayList<>();
  private final BlockScanner scanner;

  private QuotationFinder(AnnotatedArticle article) {
    this.scanner = new BlockScanner(article.text(), new LostMarks(article));
    this.text = article.text();
    this.blocks = article.blocks();
    for (Block block : blocks) {
      marks.add(block.kind().isRead() ? MarkReader.read(text, block.span()) : List.of());
    }
  }

  /** The quotations of {@code article}, in text order, never overlapping. */
  public static List<Quotation> find(AnnotatedArticle article) {
    QuotationFinder finder = new QuotationFinder(article);
    MarkStyle first = finder.speechStyle();
    MarkStyle second = first == MarkStyle.DOUBLE ? MarkStyle.SINGLE : MarkStyle.DOUBLE;
    for (int b = 0; b < finder.blocks.size(); b++) {
      int from = finder.found.size();
      finder.scan(b, first, from);
      finder.scan(b, MarkStyle.GUILLEMET, from);
      finder.scan(b, second, from);
    }
    return outsideNames(article, finder.found);
  }

  /** Without nicknames: Jim “Bones” Carver. Both stand in text order, so each is passed once. */
  private static List<Quotation> outsideNames(AnnotatedArticle article, List<Quotation> all) {
    List<Mention> mentions = article.mentions();
    List<Quotation> outside = new ArrayList<>();
    int next = 0;
    for (Quotation quotation : all) {
      Span marked = quotation.marked();
      while (next < mentions.size() && mentions.get(next).span().end() <= marked.end()) {
        next++;
      }
      boolean inside =
          next < mentions.size()
              && mentions.get(next).type() == EntityType.PERSON
              && mentions.get(next).span().begin() < marked.begin();
      if (!inside) {
        outside.add(quotation);
      }
    }
    return outside;
  }

  /** The style that opens more often in running text. */
  private MarkStyle speechStyle() {
    int balance = 0;
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).kind() == BlockKind.HEADLINE) {
        continue; // headlines take single marks even where the text has double ones
      }
      for (QuotationMark mark : marks.get(b)) {
        if (mark.side() == QuotationMark.Side.OPEN) {
          balance += mark.style() == MarkStyle.SINGLE ? 1 : -1;
        }
      }
    }
    return balance > 0 ? MarkStyle.SINGLE : MarkStyle.DOUBLE;
  }

  private void scan(int block, MarkStyle style, int from) {
    List<Quotation> taken = List.copyOf(found.subList(from, found.size()));
    List<QuotationMark> free = new ArrayList<>();
    int next = 0;
    for (QuotationMark mark : marks.get(block)) {
      while (next < taken.size() && taken.get(next).marked().end() <= mark.begin()) {
        next++;
      }
      boolean inside = next < taken.size() && taken.get(next).marked().begin() <= mark.begin();
      if (mark.style() == style && !inside) {
        free.add(mark);
      }
    }
    Span span = blocks.get(block).span();
    List<Quotation> fresh = new ArrayList<>();
    for (BlockScanner.Pair pair : scanner.pairs(span, free, goesOn(block, style))) {
      quotation(pair, block).ifPresent(fresh::add);
    }
    merge(fresh, from);
  }

  /**
   * Adds what does not overlap the quotations that are there, or has them inside as a clause of
   * speech has, and keeps them in order.
   */
  private void merge(List<Quotation> fresh, int from) {
    List<Quotation> taken = List.copyOf(found.subList(from, found.size()));
    found.subList(from, found.size()).clear();
    int next = 0;
    for (Quotation quotation : fresh) {
      while (next < taken.size() && taken.get(next).marked().end() <= quotation.marked().begin()) {
        found.add(taken.get(next++));
      }
      int end = next;
      while (end < taken.size() && taken.get(end).marked().begin() < quotation.marked().end()) {
        end++;
      }
      if (end == next || (endsClause(quotation) && holds(quotation, taken.subList(next, end)))) {
        found.add(quotation);
        next = end;
      }
    }
    found.addAll(taken.subList(next, taken.size()));
  }

  private static boolean holds(Quotation outer, List<Quotation> others) {
    return others.stream()
        .allMatch(inner -> outer.inner().contains(inner.marked()) && !inner.isContinued());
  }

  /** Whether both marks are there, and a stop or comma before the closing one. */
  private boolean endsClause(Quotation quotation) {
    Span marked = quotation.marked();
    Span inner = quotation.inner();
    return marked.begin() < inner.begin()
        && inner.end() < marked.end()
        && ",.?!…".indexOf(text.charAt(inner.end() - 1)) >= 0;
  }

  private Optional<Quotation> quotation(BlockScanner.Pair pair, int block) {
    int begin = pair.open().end();
    int end = pair.innerEnd();
    while (begin < end && MarkReader.isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && MarkReader.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin == end) {
      return Optional.empty();
    }
    Span marked = new Span(pair.open().begin(), pair.end());
    MarkStyle style = pair.open().style();
    return Optional.of(
        new Quotation(style, marked, new Span(begin, end), block, pair.isContinued()));
  }

  /** Whether the next block of the same kind opens with a mark of this style, or lacks one. */
  private boolean goesOn(int block, MarkStyle style) {
    for (int b = block + 1; b < blocks.size(); b++) {
      if (blocks.get(b).kind() == blocks.get(block).kind()) {
        List<QuotationMark> next = marks.get(b);
        if (next.isEmpty() || next.get(0).style() != style) {
          return false;
        }
        Span span = blocks.get(b).span();
        boolean opens = next.get(0).canOpen() && next.get(0).begin() == span.begin();
        return opens || BlockScanner.closesClause(text, span.begin(), next.get(0));
      }
    }
    return false;
  }
}

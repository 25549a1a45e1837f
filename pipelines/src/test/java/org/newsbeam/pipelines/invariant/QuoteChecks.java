// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.Words;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.Range;

/** What must hold of the quotes of an article. */
final class QuoteChecks {

  /** The classes of cues that the guideline names. */
  private static final Set<String> CUE_CLASSES =
      Set.of(
          ("accusation admission denial finding judgement order other promise question statement"
                  + " thought")
              .split(" "));

  private final Ledger ledger;

  QuoteChecks(Ledger ledger) {
    this.ledger = ledger;
  }

  void check(ArticleRows rows) {
    Set<List<Range>> places = new HashSet<>();
    for (QuoteRow quote : rows.quotes()) {
      check(
          "quotes: quote_id is 32 hex digits",
          rows,
          quote,
          quote.quoteId().matches("[0-9a-f]{32}"));
      check(
          "quotes: one row for the same words of an article",
          rows,
          quote,
          places.add(quote.segments()));
      check(
          "quotes: outlet and published_at are the article's",
          rows,
          quote,
          rows.isOf(quote.outlet(), quote.publishedAt()));
      check(
          "quotes: confidence is a probability of four decimals",
          rows,
          quote,
          NameChecks.isProbability(quote.confidence()));
      check(
          "quotes: rules have names",
          rows,
          quote,
          !quote.rule().isBlank() && !quote.speakerRule().isBlank());
      checkContent(quote, rows);
      checkCue(quote, rows);
      checkSpeaker(quote, rows);
    }
  }

  private void checkContent(QuoteRow quote, ArticleRows rows) {
    List<Range> segments = quote.segments();
    Range first = segments.get(0);
    check(
        "quotes: segments lie in the text, in order, without overlap",
        rows,
        quote,
        areOrdered(segments, rows.codePoints().length));
    check(
        "quotes: begin and end are those of the segments",
        rows,
        quote,
        quote.begin() == first.begin() && quote.end() == segments.get(segments.size() - 1).end());
    check(
        "quotes: text is that of the segments, but for a comma that ends a sentence",
        rows,
        quote,
        isJoined(
            quote.text(), segments.stream().map(rows::between).collect(Collectors.joining(" "))));
    check("quotes: words counts words", rows, quote, quote.words() == Words.count(quote.text()));
    check(
        "quotes: verbatim stretches lie in segments, in order",
        rows,
        quote,
        areOrdered(quote.verbatim(), rows.codePoints().length)
            && quote.verbatim().stream().allMatch(verbatim -> isIn(verbatim, segments)));
    check(
        "quotes: some of a direct or mixed quote is verbatim, nothing of an indirect one",
        rows,
        quote,
        quote.verbatim().isEmpty() == (quote.kind() == QuoteKind.INDIRECT));
    check(
        "quotes: block is that of the first segment",
        rows,
        quote,
        rows.hasBlock(quote.block(), first.begin(), first.begin() + 1));
    check(
        "quotes: sentence is one of the article",
        rows,
        quote,
        quote.sentence() >= 0 && quote.sentence() < rows.article().sentences());
  }

  private void checkCue(QuoteRow quote, ArticleRows rows) {
    check(
        "quotes: cue, its offsets and class come together",
        rows,
        quote,
        (quote.cue() == null) == (quote.cueBegin() == null)
            && (quote.cue() == null) == (quote.cueEnd() == null)
            && (quote.cue() == null) == (quote.cueClass() == null));
    check(
        "quotes: source and its offsets come together",
        rows,
        quote,
        (quote.sourceText() == null) == (quote.sourceBegin() == null)
            && (quote.sourceText() == null) == (quote.sourceEnd() == null));
    if (quote.cue() != null) {
      check(
          "quotes: cue stands between its offsets",
          rows,
          quote,
          quote.cue().equals(rows.between(quote.cueBegin(), quote.cueEnd())));
      check(
          "quotes: cue_class is a known one", rows, quote, CUE_CLASSES.contains(quote.cueClass()));
      check(
          "quotes: cue is no part of the content",
          rows,
          quote,
          isApart(quote.segments(), quote.cueBegin(), quote.cueEnd()));
    }
    if (quote.sourceText() != null) {
      check(
          "quotes: source stands between its offsets",
          rows,
          quote,
          quote.sourceText().equals(rows.between(quote.sourceBegin(), quote.sourceEnd())));
    }
  }

  private void checkSpeaker(QuoteRow quote, ArticleRows rows) {
    check(
        "quotes: source_type is NONE where there is no source",
        rows,
        quote,
        (quote.sourceType() == SourceType.NONE) == (quote.sourceText() == null));
    check(
        "quotes: speaker and speaker_id come together",
        rows,
        quote,
        (quote.speaker() == null) == (quote.speakerId() == null));
    check(
        "quotes: no speaker without a source",
        rows,
        quote,
        quote.sourceText() != null
            || (quote.speaker() == null
                && quote.speakerTitle() == null
                && quote.addressee() == null));
    check(
        "quotes: speaker is an entity of the article",
        rows,
        quote,
        quote.speaker() == null
            || rows.entities().stream()
                .anyMatch(
                    entity ->
                        entity.entityId().equals(quote.speakerId())
                            && entity.name().equals(quote.speaker())));
    check(
        "quotes: runner_up is an entity of the article",
        rows,
        quote,
        quote.runnerUp() == null
            || rows.entities().stream().anyMatch(entity -> entity.name().equals(quote.runnerUp())));
  }

  private static boolean areOrdered(List<Range> ranges, int length) {
    int end = 0;
    for (Range range : ranges) {
      if (range.begin() < end || range.begin() >= range.end() || range.end() > length) {
        return false;
      }
      end = range.end();
    }
    return true;
  }

  private static boolean isIn(Range inner, List<Range> ranges) {
    return ranges.stream()
        .anyMatch(range -> range.begin() <= inner.begin() && inner.end() <= range.end());
  }

  private static boolean isApart(List<Range> ranges, int begin, int end) {
    return ranges.stream().noneMatch(range -> range.begin() < end && begin < range.end());
  }

  private void check(String rule, ArticleRows rows, Object row, boolean holds) {
    ledger.check(rule, holds, rows.article().sourceUri(), row);
  }

  private static boolean isJoined(String text, String segments) {
    boolean same = text.length() == segments.length();
    for (int i = 0; same && i < text.length(); i++) {
      char c = segments.charAt(i);
      same = text.charAt(i) == c || (c == ',' && text.charAt(i) == '.');
    }
    return same;
  }
}

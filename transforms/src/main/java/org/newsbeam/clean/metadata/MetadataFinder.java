// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.metadata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Flaws;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.ReadingText;
import org.newsbeam.model.Span;

/** Completes an article's metadata with what its blocks say. What the input gave stays. */
public final class MetadataFinder {

  /** Body blocks; a dateline stands in the first, or after a summary or a subheading. */
  private static final int OPENINGS = 3;

  private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}[\\p{Lu} .'’-]{1,40}:\\s");

  /** "… he said. (AFP)", "… he said. – Reuters" at the end of an article. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:[(/\\[]([^()\\[\\]/]{2,40})[)/\\]]|[.”\"] ?[—–-]{1,2} ?([\\p{L} ]{2,30}))\\.?$");

  private static final Pattern CHANGED = Pattern.compile("(?i)^\\W*(last )?(updated|modified)\\b");

  private final String text;
  private final List<Block> blocks;

  private MetadataFinder(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /**
   * The metadata of {@code article}, completed by what its blocks say; what was known already
   * stays.
   */
  public static Metadata complete(Article article, List<Block> blocks) {
    Metadata known = article.metadata();
    MetadataFinder finder = new MetadataFinder(article.text(), blocks);
    Optional<Dateline> dateline = finder.dateline();
    List<Byline> bylines = finder.bylines();
    return new Metadata(
        known.sourceId(),
        known.outlet(),
        known.url(),
        or(known.section(), finder.section()),
        or(known.headline(), finder.first(BlockKind.HEADLINE)),
        or(known.standfirst(), finder.first(BlockKind.STANDFIRST)),
        people(known, bylines),
        or(known.wireCredit(), finder.wireCredit(dateline, bylines)),
        or(known.dateline(), dateline.map(Dateline::place)),
        known.publishedAt() != null ? known.publishedAt() : finder.published().orElse(null),
        known.language(),
        known.flaws().and(new Flaws(finder.isCut(), false)));
  }

  /** Whether one is asked to pay for the rest. */
  private boolean isCut() {
    return blocks.stream().anyMatch(block -> "paywall-prompt".equals(block.rule()));
  }

  /** A paper that names itself as the author names nobody, if the article does. */
  private static List<String> people(Metadata known, List<Byline> bylines) {
    List<String> found =
        bylines.stream().flatMap(byline -> byline.people().stream()).distinct().toList();
    boolean nobody =
        known.bylines().isEmpty()
            || (known.bylines().size() == 1 && known.bylines().get(0).equals(known.outlet()));
    return nobody && !found.isEmpty() ? found : known.bylines();
  }

  private static @Nullable String or(@Nullable String known, Optional<String> found) {
    return known != null && !known.isBlank() ? known : found.orElse(known);
  }

  private Stream<String> texts(BlockKind kind) {
    return blocks.stream()
        .filter(block -> block.kind() == kind)
        .map(block -> ReadingText.of(text, block));
  }

  private Optional<String> first(BlockKind kind) {
    return texts(kind).findFirst();
  }

  private Optional<String> section() {
    return texts(BlockKind.KICKER)
        .filter(label -> Sections.isSection(FoldedWords.of(label)))
        .findFirst();
  }

  /** The date of publication; that of the last change only if no other is stated. */
  private Optional<Instant> published() {
    List<String> dated =
        texts(BlockKind.DATELINE).filter(line -> StatedDate.in(line).isPresent()).toList();
    return dated.stream()
        .filter(line -> !CHANGED.matcher(line).find())
        .findFirst()
        .or(() -> dated.stream().findFirst())
        .flatMap(StatedDate::in);
  }

  private List<Byline> bylines() {
    return texts(BlockKind.BYLINE)
        .map(line -> Byline.parse(line).or(() -> Byline.parseNames(line)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Dateline> dateline() {
    Optional<Dateline> own =
        texts(BlockKind.DATELINE).map(Dateline::ownLine).flatMap(Optional::stream).findFirst();
    return own.isPresent() || isTranscript() ? own : openingDateline();
  }

  private Optional<Dateline> openingDateline() {
    return starts().limit(OPENINGS).map(Dateline::opening).flatMap(Optional::stream).findFirst();
  }

  /** Whether paragraphs begin with their speakers: "DOE: I think so." names no place. */
  private boolean isTranscript() {
    return starts().filter(start -> SPEAKER.matcher(start).find()).limit(2).count() == 2;
  }

  /** The first words of each body block, enough for a dateline. */
  private Stream<String> starts() {
    return blocks.stream()
        .filter(block -> block.kind().isArticle())
        .map(Block::span)
        .map(span -> new Span(span.begin(), Math.min(span.end(), span.begin() + 200)))
        .map(span -> ReadingText.unwrap(text, span));
  }

  private Optional<String> wireCredit(Optional<Dateline> dateline, List<Byline> bylines) {
    return dateline
        .map(Dateline::agency)
        .or(() -> bylines.stream().flatMap(b -> Stream.ofNullable(b.agency())).findFirst())
        .or(
            () ->
                texts(BlockKind.CREDIT)
                    .filter(Agencies::isNewsAgency)
                    .map(Agencies::name)
                    .findFirst())
        .or(this::signature);
  }

  private Optional<String> signature() {
    return blocks.stream()
        .filter(block -> block.kind().isArticle())
        .reduce((first, second) -> second)
        .map(Block::span)
        .map(span -> text.substring(Math.max(span.begin(), span.end() - 60), span.end()))
        .map(SIGNATURE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
        .filter(Agencies::isNewsAgency)
        .map(Agencies::name);
  }
}

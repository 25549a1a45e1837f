// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.aggregate.pair.PairSplitter;
import org.newsbeam.aggregate.pair.PairTotals;
import org.newsbeam.aggregate.resolve.EntityTotals;
import org.newsbeam.aggregate.resolve.NameVariants;
import org.newsbeam.aggregate.resolve.Renamer;
import org.newsbeam.aggregate.resolve.Renaming;
import org.newsbeam.aggregate.resolve.ResolveEntities;
import org.newsbeam.aggregate.resolve.ShortForm;
import org.newsbeam.aggregate.total.CanonicalTotals;
import org.newsbeam.aggregate.total.OutletTotals;

/** The tables of a corpus in one thread and without Beam: what any runner has to come to. */
final class PlainCorpus {

  private PlainCorpus() {}

  /** All rows of all tables, as they are written in a log. */
  static List<String> rows(
      List<ArticleDigest> digests, int minPairArticles, int maxEntitiesPerArticle) {
    List<String> rows = new ArrayList<>();
    List<EntityTotals> entities = fold(digests, EntityTotals::split);
    List<Renaming> renamings = new ArrayList<>();
    NameVariants.resolve(fold(entities, NameVariants::split), renamings::add);
    Map<String, Renaming> mains =
        renamings.stream().collect(toMap(Renaming::shortId, renaming -> renaming));
    List<EntityTotals> joined = new ArrayList<>();
    for (EntityTotals entity : entities) {
      ResolveEntities.row(entity, mains, row -> rows.add(row.toString()));
      ResolveEntities.join(entity, mains, joined::add);
    }
    ShortForm.resolve(
        fold(fold(joined, (entity, parts) -> parts.accept(entity)), ShortForm::split),
        resolved -> {
          rows.add(resolved.row().toString());
          if (resolved.isResolved()) {
            renamings.add(Renaming.of(resolved));
          }
        });
    Renamer renamer = new Renamer(renamings);
    List<ArticleDigest> canonical = digests.stream().map(renamer::rename).toList();
    List<CanonicalTotals> totals = fold(canonical, CanonicalTotals::split);
    long statements =
        digests.stream()
            .flatMap(digest -> digest.quotes().stream())
            .filter(DigestQuote::statement)
            .count();
    totals.stream()
        .filter(CanonicalTotals::isSpeaker)
        .forEach(t -> rows.add(t.row(statements).toString()));
    List<OutletTotals> outlets = PartialTest.split(digests, OutletTotals::split);
    outlets.addAll(PartialTest.split(totals, OutletTotals::splitSpeaker));
    PartialTest.fold(outlets).forEach(outlet -> rows.add(outlet.row().toString()));
    List<PairTotals> known =
        PartialTest.split(totals, (of, parts) -> PairTotals.split(of, 1, parts));
    List<PairTotals> pairs = PartialTest.split(canonical, new PairSplitter(maxEntitiesPerArticle));
    join(known, join(known, pairs, minPairArticles), minPairArticles)
        .forEach(pair -> rows.add(pair.row(digests.size()).toString()));
    return rows;
  }

  private static List<PairTotals> join(
      List<PairTotals> known, List<PairTotals> pairs, long minArticles) {
    List<PairTotals> both = new ArrayList<>(pairs);
    both.addAll(known);
    List<PairTotals> joined = new ArrayList<>();
    PairTotals.join(PartialTest.fold(both), minArticles, joined::add);
    return joined;
  }

  private static <T, P extends Partial<P>> List<P> fold(List<T> elements, Splitter<T, P> splitter) {
    return PartialTest.fold(PartialTest.split(elements, splitter));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestEntity;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.digest.SaidWords;

/** Gives the entities of a digest that are known by short names the ids of the full names. */
public final class Renamer {

  private final Map<String, Renaming> renamings = new HashMap<>();

  /** By {@code renamings}, one for a short name. */
  public Renamer(Iterable<Renaming> renamings) {
    renamings.forEach(renaming -> this.renamings.put(renaming.shortId(), renaming));
  }

  /** The digest with canonical ids; entities that turn out to be one become one. */
  public ArticleDigest rename(ArticleDigest digest) {
    if (digest.entities().stream().noneMatch(e -> renamings.containsKey(e.entityId()))) {
      return digest;
    }
    Map<String, DigestEntity> renamed = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    for (DigestEntity entity : digest.entities()) {
      Renaming renaming = renamings.get(entity.entityId());
      DigestEntity canonical =
          renaming == null ? entity : entity.as(renaming.canonicalId(), renaming.canonicalName());
      ids.add(canonical.entityId());
      // The name that the article itself gives in full wins, or the counts of names would shift.
      renamed.merge(
          canonical.entityId(),
          canonical,
          (a, b) -> a.plus(b, renaming == null ? b.name() : a.name()));
    }
    List<String> places = List.copyOf(renamed.keySet());
    List<DigestQuote> quotes =
        digest.quotes().stream()
            .map(
                quote ->
                    quote.speaker() == DigestQuote.NO_SPEAKER
                        ? quote
                        : quote.withSpeaker(places.indexOf(ids.get(quote.speaker()))))
            .toList();
    List<SaidWords> said =
        digest.said().stream()
            .map(
                words ->
                    words.speaker() == DigestQuote.NO_SPEAKER
                        ? words
                        : words.withSpeaker(places.indexOf(ids.get(words.speaker()))))
            .toList();
    return digest.with(List.copyOf(renamed.values()), quotes, said, digest.copyOf());
  }
}

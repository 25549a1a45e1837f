// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestEntity;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.coder.pack.Step;
import org.newsbeam.model.row.DuplicateRow;

/**
 * An article and the group of copies that it is of, or one of the two before they meet.
 *
 * @param articleId the article
 * @param digest what is known of it; null if this tells of its group alone
 * @param groupId its group; null if it has none, or this tells of the article alone
 * @param lead whether it leads the group
 */
record MarkedDigest(
    String articleId, @Nullable ArticleDigest digest, @Nullable String groupId, boolean lead)
    implements Partial<MarkedDigest> {

  static void split(ArticleDigest digest, Consumer<MarkedDigest> parts) {
    parts.accept(new MarkedDigest(digest.articleId(), digest.withoutSketch(), null, false));
  }

  static void split(DuplicateRow row, Consumer<MarkedDigest> parts) {
    parts.accept(new MarkedDigest(row.articleId(), null, row.groupId(), row.lead()));
  }

  @Override
  public String key() {
    return articleId;
  }

  @Override
  public int weight() {
    return digest == null ? 1 : digest.weight();
  }

  @Override
  public MarkedDigest merge(MarkedDigest other) {
    return new MarkedDigest(
        articleId,
        digest == null ? other.digest : digest,
        groupId == null ? other.groupId : groupId,
        lead || other.lead);
  }

  /** Gives the article if it is of no group. */
  static void alone(MarkedDigest marked, Step.Sides sides, Consumer<ArticleDigest> digests) {
    if (marked.groupId == null) {
      digests.accept(marked.known());
    }
  }

  private ArticleDigest known() {
    if (digest == null) {
      throw new IllegalStateException("a copy that is no article: " + articleId);
    }
    return digest;
  }

  /**
   * An article of a group, gathered with the others of it.
   *
   * @param groupId the group
   * @param lead whether it leads the group
   * @param digest what is known of it
   */
  record Copy(String groupId, boolean lead, ArticleDigest digest) implements Partial<Copy> {

    /** Those of no group are left out. */
    static void split(MarkedDigest marked, Consumer<Copy> parts) {
      if (marked.groupId != null) {
        parts.accept(new Copy(marked.groupId, marked.lead, marked.known()));
      }
    }

    /** {@inheritDoc} The lead sorts first, then the others as articles do. */
    @Override
    public String key() {
      return groupId + (lead ? "0" : "1") + digest.article().place();
    }

    @Override
    public String group() {
      return groupId;
    }

    @Override
    public int weight() {
      return digest.weight();
    }

    @Override
    public Copy merge(Copy other) {
      return this;
    }

    /** Marks, in each article of a group, the names and quotes that one before it has too. */
    static void mark(Iterable<Copy> sorted, Consumer<ArticleDigest> digests) {
      String group = "";
      String lead = "";
      Set<String> named = new HashSet<>();
      Set<Saying> said = new HashSet<>();
      for (Copy copy : sorted) {
        ArticleDigest digest = copy.digest;
        if (!copy.groupId.equals(group)) {
          group = copy.groupId;
          lead = digest.articleId();
          named.clear();
          said.clear();
        }
        digests.accept(
            digest.with(entities(digest, named), quotes(digest, said), digest.said(), lead));
        digest.entities().forEach(entity -> named.add(entity.entityId()));
        digest.quotes().forEach(quote -> said.add(Saying.of(digest, quote)));
      }
    }

    private static List<DigestEntity> entities(ArticleDigest digest, Set<String> named) {
      return digest.entities().stream()
          .map(entity -> named.contains(entity.entityId()) ? entity.asRepeated() : entity)
          .toList();
    }

    private static List<DigestQuote> quotes(ArticleDigest digest, Set<Saying> said) {
      return digest.quotes().stream()
          .map(quote -> said.contains(Saying.of(digest, quote)) ? quote.asRepeated() : quote)
          .toList();
    }
  }

  /**
   * Words and whose they are: a copy that corrects the speaker has a quote of its own.
   *
   * @param said 64 bits over the folded words
   * @param speakerId the entity that said them; null if that is not known
   */
  private record Saying(long said, @Nullable String speakerId) {

    static Saying of(ArticleDigest digest, DigestQuote quote) {
      boolean isKnown = quote.speaker() != DigestQuote.NO_SPEAKER;
      return new Saying(
          quote.said(), isKnown ? digest.entities().get(quote.speaker()).entityId() : null);
    }
  }
}

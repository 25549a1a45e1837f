// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.count.NameCounts;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Pronouns;
import org.newsbeam.model.row.AliasCount;

/**
 * What the corpus tables need of an entity of an article.
 *
 * @param entityId 32 hex digits over type and normalised name
 * @param name its fullest name in the article
 * @param type what it is
 * @param pronouns how the article refers to it; null if it does not tell
 * @param aliases the ways it is written, in the order of their letters
 * @param mentions how often it is named
 * @param sentences the indexes of the sentences that name it, each once, in order
 * @param repeated whether an earlier copy of the article names it too
 */
public record DigestEntity(
    String entityId,
    String name,
    EntityType type,
    @Nullable Pronouns pronouns,
    List<AliasCount> aliases,
    int mentions,
    List<Integer> sentences,
    boolean repeated) {

  public DigestEntity {
    requireNonNull(entityId, "entityId");
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    aliases = List.copyOf(aliases);
    sentences = List.copyOf(sentences);
  }

  /** Of an article that has no copies. */
  public DigestEntity(
      String entityId,
      String name,
      EntityType type,
      @Nullable Pronouns pronouns,
      List<AliasCount> aliases,
      int mentions,
      List<Integer> sentences) {
    this(entityId, name, type, pronouns, aliases, mentions, sentences, false);
  }

  /** The same entity, which an earlier copy of the article names too. */
  public DigestEntity asRepeated() {
    return new DigestEntity(entityId, name, type, pronouns, aliases, mentions, sentences, true);
  }

  /** The same entity under the id and name of another. */
  public DigestEntity as(String otherId, String otherName) {
    return new DigestEntity(
        otherId, otherName, type, pronouns, aliases, mentions, sentences, repeated);
  }

  /** This entity, and {@code other}, which turned out to be the same, under one name. */
  public DigestEntity plus(DigestEntity other, String commonName) {
    return new DigestEntity(
        entityId,
        commonName,
        type,
        common(other.pronouns),
        new NameCounts(aliases).merge(new NameCounts(other.aliases)).counts(),
        mentions + other.mentions,
        Stream.concat(sentences.stream(), other.sentences.stream()).distinct().sorted().toList(),
        repeated && other.repeated);
  }

  /** What both entities say, or the one that says anything. */
  private @Nullable Pronouns common(@Nullable Pronouns other) {
    if (pronouns == null || other == null) {
      return pronouns == null ? other : pronouns;
    }
    return pronouns == other ? pronouns : null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.count.NameCounts;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Pronouns;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.row.AliasCount;

/** Digests made for tests. */
public final class Made {

  /** Full names, their surnames, and acronyms: several people share a surname. */
  private static final List<String> NAMES =
      List.of(
          "Ada Barlow",
          "Otto Barlow",
          "Barlow",
          "Grant",
          "Lena Grant",
          "LENA GRANT",
          "Tao Wen",
          "Tao",
          "Northgate",
          "Mill Board",
          "MB",
          "Harbour Union",
          "HU",
          "Eastmere",
          "Iris Vale");

  private static final List<QuoteKind> KINDS = List.of(QuoteKind.values());
  private static final List<SourceType> SOURCES = List.of(SourceType.values());

  private static final List<@Nullable Pronouns> PRONOUNS =
      Arrays.asList(null, Pronouns.HE, Pronouns.SHE, Pronouns.THEY);

  private Made() {}

  /** An article of a text of its own. */
  public static DigestArticle article(
      String id, @Nullable String outlet, @Nullable Instant publishedAt) {
    return new DigestArticle(id, id + ".txt", 0, "text of " + id, outlet, publishedAt);
  }

  /** An entity named as often as it has sentences. */
  public static DigestEntity entity(String id, String name, EntityType type, Integer... sentences) {
    return entity(id, name, type, List.of(new AliasCount(name, sentences.length)), sentences);
  }

  public static DigestEntity entity(
      String id, String name, EntityType type, List<AliasCount> aliases, Integer... sentences) {
    int mentions = aliases.stream().mapToInt(alias -> (int) alias.count()).sum();
    return new DigestEntity(id, name, type, null, aliases, mentions, List.of(sentences));
  }

  /** The entity, referred to by {@code pronouns}. */
  public static DigestEntity referredTo(@Nullable Pronouns pronouns, DigestEntity entity) {
    return new DigestEntity(
        entity.entityId(),
        entity.name(),
        entity.type(),
        pronouns,
        entity.aliases(),
        entity.mentions(),
        entity.sentences());
  }

  /** Digests drawn by a seeded chance. */
  public static List<ArticleDigest> digests(int number, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, number).mapToObj(i -> digest(i, random)).toList();
  }

  private static ArticleDigest digest(int number, Random random) {
    List<DigestEntity> entities = new ArrayList<>();
    for (String name : NAMES) {
      if (random.nextInt(4) == 0
          && entities.stream().noneMatch(e -> e.entityId().equals(id(name)))) {
        entities.add(entity(name, random));
      }
    }
    List<DigestQuote> quotes = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      quotes.add(
          new DigestQuote(
              one(KINDS, random),
              random.nextBoolean(),
              random.nextInt(40),
              one(SOURCES, random),
              random.nextInt(entities.size() + 1) - 1,
              random.nextDouble()));
    }
    String outlet = random.nextInt(5) == 0 ? null : "outlet" + random.nextInt(4);
    Instant published =
        random.nextInt(5) == 0 ? null : Instant.ofEpochSecond(random.nextInt(2_000_000_000));
    return new ArticleDigest(article("article" + number, outlet, published), entities, quotes);
  }

  private static DigestEntity entity(String name, Random random) {
    EntityType type =
        name.matches("MB|HU|.*(Board|Union)")
            ? EntityType.ORGANIZATION
            : name.matches("Northgate|Eastmere") ? EntityType.LOCATION : EntityType.PERSON;
    TreeSet<Integer> sentences = new TreeSet<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      sentences.add(random.nextInt(20));
    }
    String shortened =
        type == EntityType.PERSON
            ? name.substring(name.lastIndexOf(' ') + 1)
            : name.replaceAll("(?<=[A-Z])[a-z]+| ", "");
    NameCounts aliases = NameCounts.of(name);
    if (random.nextBoolean()) {
      aliases = aliases.merge(NameCounts.of(shortened));
    }
    Pronouns pronouns = type == EntityType.PERSON ? one(PRONOUNS, random) : null;
    return referredTo(
        pronouns,
        entity(id(name), name, type, aliases.counts(), sentences.toArray(Integer[]::new)));
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}

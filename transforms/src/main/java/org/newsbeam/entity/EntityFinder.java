// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.TokenNameFinder;
import org.jspecify.annotations.Nullable;
import org.newsbeam.entity.alias.Aliases;
import org.newsbeam.entity.file.AliasFile;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.entity.finder.MergedNameFinder;
import org.newsbeam.entity.finder.NameScanner;
import org.newsbeam.entity.model.CrfNameFinder;
import org.newsbeam.entity.repair.RuleName;
import org.newsbeam.entity.repair.Rules;
import org.newsbeam.entity.resolve.EntityResolver;
import org.newsbeam.entity.resolve.NamesWithAliases;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.entity.text.NameWord;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Probability;
import org.newsbeam.model.Span;

/**
 * Finds the names in an article and what they refer to: a trained model reads each sentence, then
 * what the whole article says mends its answers, then the user's aliases win over them, then the
 * names of one person or body are gathered. One instance serves one thread.
 */
public final class EntityFinder {

  private final NameScanner scanner;
  private final Aliases aliases;
  private final Lexicon firstNames;
  private final Set<RuleName> leftOut;

  /** With the model that is shipped. */
  public EntityFinder() {
    this(CrfNameFinder.shipped());
  }

  /**
   * With other models instead. Of names that overlap the most confident one stands; of equally
   * confident ones that of the earlier finder.
   *
   * @param finders for this thread alone; the types of their names are those of {@link
   *     org.newsbeam.model.EntityType}
   * @throws IllegalArgumentException if there are none
   */
  public EntityFinder(List<TokenNameFinder> finders) {
    this(new MergedNameFinder(finders));
  }

  /**
   * With the models in these files, and with the one that is shipped if there are none; and with
   * aliases, if there are any.
   */
  public static EntityFinder of(List<NameModelFile> files, @Nullable AliasFile aliases) {
    TokenNameFinder finder =
        files.isEmpty()
            ? CrfNameFinder.shipped()
            : new MergedNameFinder(files.stream().map(NameModelFile::finder).toList());
    Aliases known = aliases == null ? Aliases.NONE : aliases.aliases();
    return new EntityFinder(finder, known, Lexicon.GENDERED_NAMES);
  }

  /**
   * With the model that is shipped, as if a repair were not there: what it brings is the
   * difference.
   *
   * @param rule one of {@link #rules}
   * @throws IllegalArgumentException if there is no such repair
   */
  public static EntityFinder without(String rule) {
    RuleName name =
        RuleName.named(rule)
            .orElseThrow(() -> new IllegalArgumentException("there is no repair " + rule));
    return new EntityFinder(
        CrfNameFinder.shipped(), Aliases.NONE, Lexicon.GENDERED_NAMES, Set.of(name));
  }

  /** The repairs of names, in order. */
  public static List<String> rules() {
    return Arrays.stream(RuleName.values()).map(RuleName::text).toList();
  }

  /** With the model that is shipped, and nothing known of first names. */
  public static EntityFinder withoutFirstNames() {
    return new EntityFinder(CrfNameFinder.shipped(), Aliases.NONE, Lexicon.NONE);
  }

  EntityFinder(TokenNameFinder finder) {
    this(finder, Aliases.NONE, Lexicon.GENDERED_NAMES);
  }

  EntityFinder(TokenNameFinder finder, Aliases aliases, Lexicon firstNames) {
    this(finder, aliases, firstNames, Set.of());
  }

  private EntityFinder(
      TokenNameFinder finder, Aliases aliases, Lexicon firstNames, Set<RuleName> leftOut) {
    this.scanner = new NameScanner(finder);
    this.aliases = aliases;
    this.firstNames = firstNames;
    this.leftOut = leftOut;
  }

  /** The article, which has its sentences and tokens, with its mentions and entities. */
  public AnnotatedArticle find(AnnotatedArticle article) {
    ArticleWords words = ArticleWords.of(article);
    List<Name> names = Rules.mend(words, scanner.scan(words), leftOut);
    NamesWithAliases known = NamesWithAliases.of(words, names, aliases);
    EntityResolver.Resolved resolved = EntityResolver.resolve(words, known, firstNames);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < known.names().size(); i++) {
      int entity = resolved.entityOf().getOrDefault(i, Mention.NO_ENTITY);
      mentions.add(mention(words, known.names().get(i), entity));
    }
    return article.withEntities(mentions, resolved.entities());
  }

  private static Mention mention(ArticleWords words, Name name, int entity) {
    NameWord first = words.word(name.first());
    NameWord last = words.word(name.end() - 1);
    return new Mention(
        new Span(first.begin(), last.end()),
        first.token(),
        last.token() + 1,
        name.type(),
        words.blockOf(name.sentence()),
        name.sentence(),
        entity,
        Probability.rounded(name.confidence()));
  }
}

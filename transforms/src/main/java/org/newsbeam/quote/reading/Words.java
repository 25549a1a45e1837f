// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.List;
import java.util.Locale;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.CueLexicon;
import org.newsbeam.quote.lexicon.CueVerb;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Quotation;

/** The tokens of an article as the rules see them: folded, with their quotations and names. */
public final class Words {

  /** The index of a quotation or mention for a token that is in none. */
  public static final int NONE = TokenPlaces.NONE;

  private final AnnotatedArticle article;
  private final Tokens tokens;
  private final CueLexicon lexicon = CueLexicon.english();
  private final TokenPlaces places;
  private final BlockTokens blocks;
  private final String[] lower;
  private final Tag[] tags;
  private final Finiteness finiteness;

  Words(AnnotatedArticle article, List<Quotation> quotations) {
    this.article = article;
    this.tokens = article.tokens();
    this.places = new TokenPlaces(article, quotations);
    this.blocks = new BlockTokens(article);
    int n = tokens.size();
    lower = new String[n];
    for (int i = 0; i < n; i++) {
      lower[i] = tokens.in(article.text(), i).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
    tags = new Tag[n];
    for (int i = 0; i < n; i++) {
      String next = i + 1 < n ? lower[i + 1] : "";
      boolean name = mention(i) != NONE;
      tags[i] = TagCorrections.corrected(tokens.tag(i), lower[i], isUpper(i), name, next);
    }
    NeighbourTags.correct(tokens, lower, tags, i -> mention(i) != NONE);
    this.finiteness = new Finiteness(lower, tags, places.sentences());
  }

  /** The number of tokens. */
  public int size() {
    return lower.length;
  }

  /** The token in lower case, its apostrophes straight. */
  public String lower(int i) {
    return lower[i];
  }

  /** The part of speech, with the mistakes mended that matter here. */
  public Tag tag(int i) {
    return tags[i];
  }

  /** The index of the quotation that the token stands in, or {@link #NONE}. */
  public int quotation(int i) {
    return places.quotations()[i];
  }

  /** Whether the token stands in quotation marks, or is one. */
  public boolean isQuoted(int i) {
    return quotation(i) != NONE;
  }

  /** The index of the mention that the token is part of, or {@link #NONE}. */
  public int mention(int i) {
    return places.mentions()[i];
  }

  /** Whether the token is part of the name of a person. */
  public boolean isPerson(int i) {
    return mention(i) != NONE && article.mentions().get(mention(i)).type() == EntityType.PERSON;
  }

  /** The index of the sentence of the token. */
  public int sentence(int i) {
    return places.sentences()[i];
  }

  /** The index of the block of the token. */
  public int block(int i) {
    return article.sentences().get(sentence(i)).block();
  }

  /** Whether the token is {@code word}, which is in lower case. */
  public boolean is(int i, String word) {
    return lower[i].equals(word);
  }

  /** Which tokens stand in which block. */
  public BlockTokens blocks() {
    return blocks;
  }

  /** Whether the token starts with a capital. */
  public boolean isUpper(int i) {
    return Character.isUpperCase(article.text().charAt(tokens.begin(i)));
  }

  /** Whether the token starts with a small letter. */
  public boolean isLower(int i) {
    return Character.isLowerCase(article.text().charAt(tokens.begin(i)));
  }

  /** A comma or a dash. */
  public boolean isPause(int i) {
    return is(i, ",") || isDash(i);
  }

  /** A dash, or hyphens for one. */
  public boolean isDash(int i) {
    return switch (lower[i]) {
      case "—", "–", "―", "-", "--", "---" -> true;
      default -> false;
    };
  }

  /** A noun or a word of a name. */
  public boolean isNoun(int i) {
    return tag(i) == Tag.NOUN || tag(i) == Tag.PROPN;
  }

  /** A verb or an auxiliary. */
  public boolean isVerb(int i) {
    return tag(i) == Tag.VERB || tag(i) == Tag.AUX;
  }

  /** The verb of speech at token {@code i}; {@link CueVerb#NONE} if it is none or is quoted. */
  public CueVerb cue(int i) {
    return tag(i) == Tag.VERB && !isQuoted(i) ? lexicon.verb(lower[i]) : CueVerb.NONE;
  }

  /** Whether a verb of speech of this level or above stands at token {@code i}. */
  public boolean isCue(int i, CueLevel level) {
    return cue(i).is(level);
  }

  /** The form of the verb that the token would be. */
  public VerbForm form(int i) {
    return lexicon.form(lower[i]);
  }

  /** Whether a verb stands here that makes a clause: no infinitive, participle or -ing form. */
  public boolean isFinite(int i) {
    return isVerb(i) && finiteness.isFinite(i);
  }

  /** Whether the verb at token {@code i} is a passive: "was asked", "described by". */
  public boolean isPassive(int i) {
    return finiteness.isPassive(i);
  }

  /** The tokens that stand wholly or partly in {@code span}, which must hold one. */
  public Phrase tokensOf(Span span) {
    return places.tokensOf(span);
  }

  /** Where the phrase stands in the text. */
  public Span span(Phrase phrase) {
    return tokens.span(phrase.first(), phrase.end());
  }

  /** The phrase as it is written. */
  public String text(Phrase phrase) {
    return span(phrase).in(article.text());
  }
}

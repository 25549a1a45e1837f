// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;

/** The tokens of an article as the rules see them: folded, with their quotations and names. */
final class Words {

  /** The index of a quotation or mention for a token that is in none. */
  static final int NONE = -1;

  private final AnnotatedArticle article;
  private final Tokens tokens;
  private final CueLexicon lexicon = CueLexicon.english();
  private final String[] lower;
  private final int[] quotation;
  private final int[] mention;
  private final int[] sentence;
  private final Tag[] tags;
  private final BlockTokens blocks;

  Words(AnnotatedArticle article, List<Quotation> quotations) {
    this.article = article;
    this.tokens = article.tokens();
    int n = tokens.size();
    lower = new String[n];
    for (int i = 0; i < n; i++) {
      lower[i] = tokens.in(article.text(), i).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
    quotation = new int[n];
    Arrays.fill(quotation, NONE);
    for (int q = 0; q < quotations.size(); q++) {
      Phrase phrase = tokensOf(quotations.get(q).marked());
      Arrays.fill(quotation, phrase.first(), phrase.end(), q);
    }
    mention = new int[n];
    Arrays.fill(mention, NONE);
    for (int m = 0; m < article.mentions().size(); m++) {
      Mention name = article.mentions().get(m);
      Arrays.fill(mention, name.firstToken(), name.endToken(), m);
    }
    sentence = new int[n];
    blocks = new BlockTokens(article);
    for (int s = article.sentences().size() - 1; s >= 0; s--) {
      Sentence of = article.sentences().get(s);
      Arrays.fill(sentence, of.firstToken(), of.endToken(), s);
    }
    tags = new Tag[n];
    for (int i = 0; i < n; i++) {
      String next = i + 1 < n ? lower[i + 1] : "";
      boolean name = mention[i] != NONE;
      tags[i] = TagCorrections.corrected(tokens.tag(i), lower[i], isUpper(i), name, next);
    }
  }

  int size() {
    return lower.length;
  }

  /** The token in lower case, its apostrophes straight. */
  String lower(int i) {
    return lower[i];
  }

  Tag tag(int i) {
    return tags[i];
  }

  /** The index of the quotation that the token stands in, or {@link #NONE}. */
  int quotation(int i) {
    return quotation[i];
  }

  boolean isQuoted(int i) {
    return quotation[i] != NONE;
  }

  /** The index of the mention that the token is part of, or {@link #NONE}. */
  int mention(int i) {
    return mention[i];
  }

  boolean isPerson(int i) {
    return mention[i] != NONE && article.mentions().get(mention[i]).type() == EntityType.PERSON;
  }

  int sentence(int i) {
    return sentence[i];
  }

  int block(int i) {
    return article.sentences().get(sentence[i]).block();
  }

  boolean is(int i, String word) {
    return lower[i].equals(word);
  }

  BlockTokens blocks() {
    return blocks;
  }

  boolean startsSentence(int i) {
    return article.sentences().get(sentence[i]).firstToken() == i;
  }

  boolean isUpper(int i) {
    return Character.isUpperCase(article.text().charAt(tokens.begin(i)));
  }

  boolean isLower(int i) {
    return Character.isLowerCase(article.text().charAt(tokens.begin(i)));
  }

  /** A comma or a dash. */
  boolean isPause(int i) {
    return is(i, ",") || isDash(i);
  }

  boolean isDash(int i) {
    return switch (lower[i]) {
      case "—", "–", "―", "-", "--", "---" -> true;
      default -> false;
    };
  }

  boolean isNoun(int i) {
    return tag(i) == Tag.NOUN || tag(i) == Tag.PROPN;
  }

  boolean isVerb(int i) {
    return tag(i) == Tag.VERB || tag(i) == Tag.AUX;
  }

  /** The verb of speech at token {@code i}; {@link CueVerb#NONE} if it is none or is quoted. */
  CueVerb cue(int i) {
    return tag(i) == Tag.VERB && !isQuoted(i) ? lexicon.verb(lower[i]) : CueVerb.NONE;
  }

  boolean isCue(int i, double strength) {
    return cue(i).strength() >= strength;
  }

  VerbForm form(int i) {
    return lexicon.form(lower[i]);
  }

  /** Whether a verb stands here that makes a clause: no infinitive, participle or -ing form. */
  boolean isFinite(int i) {
    return isVerb(i) && Finiteness.isFinite(this, i);
  }

  /** The tokens that stand wholly or partly in {@code span}, which must hold one. */
  Phrase tokensOf(Span span) {
    int first = tokens.firstAfter(span.begin());
    int end = first;
    while (end < tokens.size() && tokens.begin(end) < span.end()) {
      end++;
    }
    return new Phrase(first, end);
  }

  Span span(Phrase phrase) {
    return tokens.span(phrase.first(), phrase.end());
  }

  String text(Phrase phrase) {
    return span(phrase).in(article.text());
  }
}

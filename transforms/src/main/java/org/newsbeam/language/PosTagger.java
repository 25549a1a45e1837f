// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.List;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;
import org.newsbeam.language.tag.TagDecoder;
import org.newsbeam.language.tag.TagWeights;
import org.newsbeam.model.Tag;

/**
 * Tags the words of a sentence with OpenNLP's published English model. That model was trained with
 * clitics written onto their words ("can't" is AUX+PART) and ASCII marks, so words are joined and
 * marks mapped for it, and its answers taken apart again. Not thread-safe.
 */
final class PosTagger {

  private final POSModel model;
  private final @Nullable TagDecoder decoder;
  private final TagPair[] pairs;
  private final GluedWords words = new GluedWords();
  private @Nullable POSTaggerME reference;

  /** Tags as {@code model} does; with {@code weights}, which were read of it, if there are any. */
  PosTagger(POSModel model, Optional<TagWeights> weights) {
    this.model = model;
    decoder = weights.map(TagDecoder::new).orElse(null);
    pairs =
        weights.map(TagWeights::outcomes).orElse(List.of()).stream()
            .map(TagPair::of)
            .toArray(TagPair[]::new);
  }

  /** Tags the tokens from {@code from} up to {@code to}, which are a sentence. */
  void tag(String text, TokenBuffer tokens, int from, int to) {
    words.read(text, tokens, from, to);
    if (decoder != null && decode(decoder, text)) {
      for (int w = 0; w < words.size(); w++) {
        set(text, tokens, w, pairs[decoder.outcome(w)]);
      }
    } else {
      String[] answers = reference().tag(words.words());
      for (int w = 0; w < answers.length; w++) {
        set(text, tokens, w, TagPair.of(answers[w]));
      }
    }
  }

  private boolean decode(TagDecoder fast, String text) {
    fast.clear();
    for (int w = 0; w < words.size(); w++) {
      if (words.isAsWritten(w)) {
        fast.add(text, words.begin(w), words.end(w));
      } else {
        String word = words.word(w);
        fast.add(word, 0, word.length());
      }
    }
    return fast.decode();
  }

  private POSTaggerME reference() {
    if (reference == null) {
      reference = new POSTaggerME(model, POSTagFormat.UD);
    }
    return reference;
  }

  private void set(String text, TokenBuffer tokens, int w, TagPair answer) {
    int first = words.firstToken(w);
    tokens.tag(first, answer.word());
    for (int i = first + 1; i < words.firstToken(w + 1); i++) {
      Tag host = tokens.tag(i - 1);
      char last = text.charAt(tokens.end(i) - 1);
      tokens.tag(i, answer.ofClitic().orElseGet(() -> ofClitic(last, host)));
    }
  }

  private static Tag ofClitic(char last, Tag host) {
    boolean possessive = (last == 's' || last == 'S') && host != Tag.PRON && host != Tag.ADV;
    return last == 't' || last == 'T' || possessive ? Tag.PART : Tag.AUX;
  }
}

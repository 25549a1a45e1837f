// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueClass;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.ContentShape;

/** Tells where somebody says nothing: "declined to comment", "did not mention the deal". */
final class Silence {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  /** Who refuses to do this refuses to speak. */
  private static final Set<String> SPEAKING =
      Set.of(
          "comment",
          "say",
          "answer",
          "respond",
          "reply",
          "discuss",
          "elaborate",
          "speak",
          "talk",
          "give",
          "provide",
          "be",
          "name",
          "identify",
          "disclose",
          "reveal",
          "specify",
          "confirm");

  /** "Asked not to be named". */
  private static final Set<String> NAMED =
      Set.of("named", "identified", "quoted", "photographed", "filmed", "recorded");

  private final Words words;

  Silence(Words words) {
    this.words = words;
  }

  /** Whether the cue and its content say that nothing is said. */
  boolean isSilence(Phrase cue, CueClass cueClass, ContentShape shape, Phrase content) {
    return switch (cueClass) {
      case THOUGHT, FINDING, OTHER -> false;
      case DENIAL -> refusesToSpeak(shape, content) || isDenied(cue, shape);
      case ORDER, QUESTION -> asksForNoName(content) || isDenied(cue, shape);
      default -> isDenied(cue, shape) || isAnonymity(content) || isNoComment(content);
    };
  }

  /** "Said it would not comment", "said they had no comment". */
  private boolean isNoComment(Phrase content) {
    int last = content.first() + 3;
    return content.size() >= 4
        && words.is(last, "comment")
        && words.tag(content.first()) == Tag.PRON
        && (words.is(last - 1, "no") || NEGATIONS.contains(words.lower(last - 1)));
  }

  private boolean refusesToSpeak(ContentShape shape, Phrase content) {
    return shape == ContentShape.INFINITIVE
        && words.is(content.first(), "to")
        && SPEAKING.contains(words.lower(content.first() + 1));
  }

  private boolean asksForNoName(Phrase content) {
    int i = content.first();
    return content.size() > 3
        && words.is(i, "not")
        && words.is(i + 1, "to")
        && words.is(i + 2, "be")
        && NAMED.contains(words.lower(i + 3));
  }

  /** "Spoke on the condition of anonymity". */
  private boolean isAnonymity(Phrase content) {
    for (int i = content.first(); i < Math.min(content.end(), content.first() + 4); i++) {
      if (words.is(i, "anonymity")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(Phrase cue, ContentShape shape) {
    for (int i = cue.first() - 1; i >= Math.max(0, cue.first() - 3); i--) {
      if (shape != ContentShape.CLAUSE && NEGATIONS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueClass;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.SpeechVerbs;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.Wording;

/**
 * Verbs whose object is given a name or a judgement in quotation marks: Smith branded the plan “a
 * folly”, dismissed it as “a folly”, spoke of “a folly”.
 */
final class NamingVerb {

  /** Tokens of the object, at the most. */
  private static final int OBJECT = 10;

  /** Those that name without "as". */
  private static final Set<String> NAMING =
      forms("call brand label label/labelled dub term deem declare pronounce style");

  /** Those that say what something is, with "as". */
  private static final Set<String> DESCRIBING =
      forms("describe dismiss reject characterise characterize portray depict");

  /** Those that bring it in with "of". */
  private static final Set<String> TELLING =
      forms("speak/spoke/spoken talk complain warn tell/told boast");

  private NamingVerb() {}

  private static Set<String> forms(String verbs) {
    return Stream.of(verbs.split(" "))
        .flatMap(verb -> SpeechVerbs.forms(verb).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The verb and its subject, if the quotation is such a name. */
  static Optional<Finding> find(Scene scene) {
    Words words = scene.words();
    int before = scene.first() - 1;
    while (before > scene.frameFirst() && isDeterminer(words, before)) {
      before--;
    }
    if (before <= scene.frameFirst()
        || Wording.isTitle(words, new Phrase(scene.first(), scene.end()))) {
      return Optional.empty();
    }
    boolean as = words.is(before, "as");
    if (words.is(before, "of")) {
      return cue(scene, before - 1, TELLING);
    }
    int last = as ? before - 1 : before;
    for (int i = last; i >= Math.max(scene.frameFirst(), last - OBJECT); i--) {
      if (words.isQuoted(i) || words.isPause(i)) {
        return Optional.empty();
      }
      if (words.tag(i) == Tag.VERB) {
        int verb = i;
        boolean object = verb < last || as;
        return object
            ? cue(scene, verb, NAMING).or(() -> as ? judging(scene, verb) : Optional.empty())
            : Optional.empty();
      }
      if (words.tag(i) == Tag.AUX) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDeterminer(Words words, int i) {
    return words.tag(i) == Tag.DET || words.tag(i) == Tag.ADV;
  }

  private static Optional<Finding> cue(Scene scene, int verb, Set<String> verbs) {
    Words words = scene.words();
    boolean fits =
        verb > scene.frameFirst()
            && words.tag(verb) == Tag.VERB
            && verbs.contains(words.lower(verb))
            && !words.isPassive(verb);
    return fits ? source(scene, verb) : Optional.empty();
  }

  private static Optional<Finding> judging(Scene scene, int verb) {
    boolean judges =
        SpeechVerbs.cueClass(scene.words().lower(verb))
            .filter(found -> found == CueClass.JUDGEMENT)
            .isPresent();
    if (judges && !scene.words().isPassive(verb)) {
      return source(scene, verb);
    }
    return cue(scene, verb, DESCRIBING);
  }

  private static Optional<Finding> source(Scene scene, int verb) {
    return scene
        .reading()
        .subjects()
        .subject(verb, scene.frameFirst(), true)
        .filter(found -> PassiveCue.isSomebody(scene.words(), found))
        .filter(found -> !isReported(scene.words(), found))
        .map(found -> Finding.of(found, verb));
  }

  /** "Jones said Smith called it “a folly”": whose words these are is for others to weigh. */
  private static boolean isReported(Words words, Phrase source) {
    int before = source.first() - 1;
    if (before > 0 && words.is(before, "that")) {
      before--;
    }
    return before >= 0 && words.isCue(before, CueLevel.LIKELY);
  }
}

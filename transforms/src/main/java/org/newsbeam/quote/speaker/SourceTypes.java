// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.Demonyms;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.ApposedName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Tells persons, organisations, documents and unnamed people apart as sources. */
final class SourceTypes {

  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "one", "another", "some", "many", "several", "no", "any", "two", "three",
          "four", "five", "six", "most", "few", "other", "others");

  private final Reading reading;
  private final Words words;

  SourceTypes(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** What kind of source the phrase, as a rule found it, is. */
  SourceType type(Phrase source) {
    int head = source.last();
    int mention = words.mention(head);
    boolean people = words.isUpper(head) && !Demonyms.adjective(words.lower(head)).isEmpty();
    if (people && source.size() > 1 && words.is(source.first(), "the")) {
      return SourceType.PERSON;
    }
    if (mention != Words.NONE) {
      return ofName(reading.article().mentions().get(mention).type());
    }
    if (words.tag(head) == Tag.PRON) {
      return switch (words.lower(head)) {
        case "he", "she", "him", "her", "who", "i", "we", "you" -> SourceType.PERSON;
        case "it", "which", "that" -> SourceType.ORGANIZATION;
        default -> SourceType.UNNAMED;
      };
    }
    Optional<SourceType> known = SourceNouns.type(words.lower(head));
    if (ApposedName.after(source, words) != Words.NONE) {
      return SourceType.PERSON;
    }
    if (words.tag(head) == Tag.PROPN && known.isEmpty() && !isPluralAtStart(source)) {
      return words.is(source.first(), "the") ? SourceType.ORGANIZATION : SourceType.PERSON;
    }
    SourceType listed = known.orElse(SourceType.PERSON);
    return listed == SourceType.PERSON && !isDefinite(source) ? SourceType.UNNAMED : listed;
  }

  /** "Marchers chanted": a common noun that only its place gives a capital. */
  private boolean isPluralAtStart(Phrase source) {
    int head = source.last();
    return source.size() == 1 && words.lower(head).endsWith("s") && startsSentence(head);
  }

  /** "The spokeswoman", "his lawyer": one particular person; not "officials", "a lawyer". */
  private boolean isDefinite(Phrase source) {
    String first = words.lower(source.first());
    String head = words.lower(source.last());
    boolean plural =
        (head.endsWith("s") && !head.endsWith("ss") && !SourceNouns.isRole(head))
            || head.equals("people")
            || head.endsWith("men");
    boolean marked =
        words.tag(source.first()) == Tag.DET
            || words.tag(source.first()) == Tag.PRON
            || source.size() > 1;
    return marked && !plural && !INDEFINITE.contains(first);
  }

  private static SourceType ofName(EntityType type) {
    return switch (type) {
      case PERSON -> SourceType.PERSON;
      case ORGANIZATION, LOCATION, FACILITY, NORP -> SourceType.ORGANIZATION;
      case DATE, MONEY, MISC -> SourceType.DOCUMENT;
    };
  }

  private boolean startsSentence(int i) {
    return i == 0 || words.sentence(i - 1) != words.sentence(i);
  }
}

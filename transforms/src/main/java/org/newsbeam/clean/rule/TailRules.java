// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.BOILERPLATE;
import static org.newsbeam.model.BlockKind.BYLINE;
import static org.newsbeam.model.BlockKind.PROMPT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbeam.clean.metadata.Byline;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.model.Block;

/** What stands below the last words of an article: lists of other articles, notes, addresses. */
final class TailRules {

  /** Paragraphs from the end. */
  private static final int TAIL = 12;

  /** Words; a longer line in a list of links is no title. */
  private static final int TITLE = 16;

  private static final int HEADING = 5;
  private static final Pattern ADDRESS =
      Pattern.compile("\\b[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|\\+\\d[\\d ()-]{7,}");
  private static final Set<String> OF_AUTHORS =
      Set.of("is", "was", "writes", "covers", "reports", "has", "works", "teaches");

  static final List<Rule> ALL =
      List.of(
          new Rule(PROMPT, "below-prompt", TailRules::isBelowPrompt),
          new Rule(BOILERPLATE, "about-sender", TailRules::isAboutSender),
          new Rule(BOILERPLATE, "below-release-notes", TailRules::isBelowNotes),
          new Rule(BOILERPLATE, "author-note", TailRules::isAuthorNote),
          new Rule(BOILERPLATE, "address", TailRules::isAddress),
          new Rule(BOILERPLATE, "above-address", TailRules::isAboveAddress));

  private TailRules() {}

  /** A title below "Related topics" and the like, with nothing but such lines after it. */
  private static boolean isBelowPrompt(Sheet sheet, int i) {
    if (!isNearEnd(sheet, i) || !isTitle(sheet.get(i)) || !sheet.is(i - 1, PROMPT)) {
      return false;
    }
    Paragraph above = sheet.get(i - 1);
    boolean heading =
        (above.words().size() <= HEADING && !above.endsSentence())
            || isBy(sheet, i - 1, "below-prompt");
    for (int below = i + 1; heading && below < sheet.size(); below++) {
      heading = !sheet.isOpen(below) || isTitle(sheet.get(below));
    }
    return heading;
  }

  private static boolean isTitle(Paragraph line) {
    return line.words().size() <= TITLE && !line.endsWithStop() && !line.quotes();
  }

  /** "About Acme" at the end of a press release, and what follows. */
  private static boolean isAboutSender(Sheet sheet, int i) {
    List<String> words = sheet.get(i).words();
    boolean heading =
        isNearEnd(sheet, i)
            && i + 1 < sheet.size()
            && words.size() >= 2
            && words.size() <= HEADING + 1
            && words.get(0).equals("about")
            && !sheet.get(i).endsSentence();
    return heading || (isBy(sheet, i - 1, "about-sender") && !sheet.get(i).quotes());
  }

  private static boolean isBelowNotes(Sheet sheet, int i) {
    return i >= sheet.size() - 2 * TAIL
        && (isBy(sheet, i - 1, "release-notes") || isBy(sheet, i - 1, "below-release-notes"));
  }

  /** "Jane Doe is a writer in Ellery." */
  private static boolean isAuthorNote(Sheet sheet, int i) {
    if (!sheet.isTail(i)) {
      return false;
    }
    List<String> words = sheet.get(i).words();
    for (int j = 0; j < Math.min(i, TAIL); j++) {
      if (sheet.is(j, BYLINE) && startsWithAuthor(words, sheet.get(j).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithAuthor(List<String> words, String line) {
    Optional<Byline> byline = Byline.parse(line).or(() -> Byline.parseNames(line));
    for (String person : byline.map(Byline::people).orElse(List.of())) {
      List<String> name = FoldedWords.of(person);
      if (words.size() > name.size()
          && words.subList(0, name.size()).equals(name)
          && OF_AUTHORS.contains(words.get(name.size()))) {
        return true;
      }
    }
    return false;
  }

  /** A few words with a mail address or a telephone number. */
  private static boolean isAddress(Sheet sheet, int i) {
    return isNearEnd(sheet, i)
        && sheet.get(i).words().size() <= TITLE
        && !sheet.get(i).endsSentence()
        && ADDRESS.matcher(sheet.get(i).text()).find();
  }

  /** Whose address it is. */
  private static boolean isAboveAddress(Sheet sheet, int i) {
    return isNearEnd(sheet, i)
        && isBy(sheet, i + 1, "address")
        && sheet.is(i - 1, BOILERPLATE)
        && isTitle(sheet.get(i));
  }

  private static boolean isNearEnd(Sheet sheet, int i) {
    return i > 0 && i >= sheet.size() - TAIL;
  }

  private static boolean isBy(Sheet sheet, int i, String rule) {
    return sheet.block(i).map(Block::rule).filter(rule::equals).isPresent();
  }
}

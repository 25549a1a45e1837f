// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.BOILERPLATE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.english.WordList;
import org.newsbeam.model.BlockKind;

/**
 * Furniture that is told by its wording. The patterns lie in {@code phrases.txt}: after a line
 * {@code [KIND rule]} those of one rule, one {@link Phrase} a line.
 */
final class PhraseRules {

  private static final Pattern MARKUP =
      Pattern.compile("^\\{?\\\\[a-z*]|^(\\[\\w+\\])?(https?://|www\\.)\\S+$");

  private static final Pattern MAIL =
      Pattern.compile("^(From|Date|Sent|To|Subject|Message-ID): .* (From|Date|Subject): ");
  private static final Pattern RUNNING_TEXT = Pattern.compile("( \\p{L}+){4}");

  static final List<Rule> ALL = read();

  private PhraseRules() {}

  private static List<Rule> read() {
    List<Rule> rules = new ArrayList<>();
    rules.add(Rule.of(BOILERPLATE, "no-words", PhraseRules::isOrnament));
    rules.add(Rule.of(BOILERPLATE, "markup", PhraseRules::isMarkup));
    rules.add(Rule.of(BOILERPLATE, "mail-header", line -> MAIL.matcher(line.text()).find()));
    List<String> lines = WordList.lines(PhraseRules.class, "phrases.txt");
    for (int i = 0; i < lines.size(); ) {
      String[] header = lines.get(i).replaceAll("[\\[\\]]", "").split(" ", 2);
      int end = i + 1;
      while (end < lines.size() && !lines.get(end).startsWith("[")) {
        end++;
      }
      Phrases phrases = Phrases.parse(lines.subList(i + 1, end));
      rules.add(
          Rule.of(
              BlockKind.valueOf(header[0]),
              header[1],
              paragraph -> phrases.match(paragraph) && !paragraph.quotes()));
      i = end;
    }
    return List.copyOf(rules);
  }

  /** What a converter left over: control words of Rich Text, or nothing but an address. */
  private static boolean isMarkup(Paragraph paragraph) {
    return MARKUP.matcher(paragraph.text()).find()
        && !RUNNING_TEXT.matcher(paragraph.text()).find();
  }

  /** A row of stars, dashes or dots. */
  private static boolean isOrnament(Paragraph paragraph) {
    return paragraph.text().chars().noneMatch(Character::isLetterOrDigit);
  }
}

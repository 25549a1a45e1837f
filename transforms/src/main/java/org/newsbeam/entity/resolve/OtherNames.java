// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Two names side by side that the article says are one person's: "Nora Holm, née Moss", "Nora Holm,
 * formerly Nora Moss", "Moss, whose real name is Nora Holm".
 */
final class OtherNames {

  /**
   * That two names are one person's.
   *
   * @param one the index of the name that comes first
   * @param other the index of the next one
   * @param surname whether the other, if it is one word, takes the surname's place
   */
  record Link(int one, int other, boolean surname) {}

  private static final String BEGIN = "(?:[,(–—-]+ )?";
  private static final String END = ":?(?: [\"'“‘])?";

  private static final Pattern SURNAME =
      Pattern.compile(BEGIN + "(?:n[ée]e|(?:whose )?maiden name(?: is| was)?|formerly|born)" + END);

  private static final Pattern WHOLE =
      Pattern.compile(
          BEGIN
              + "(?:(?:who (?:is|was) )?(?:(?:also|better|best|formerly|once|previously|professionally|popularly"
              + "|commonly|widely|usually|sometimes|simply|affectionately) )*"
              + "known (?:to [a-z ]{1,30} )?(?:simply )?as"
              + "|aka|a\\.k\\.a\\.?"
              + "|who (?:goes|went) by(?: the name(?: of)?)?"
              + "|(?:whose )?(?:real|birth|given|legal|original|full) name(?: is| was)?)"
              + END);

  /** Words between two names that say that they are one person's. */
  private static final int MOST_BETWEEN = 12;

  private OtherNames() {}

  /** The pairs among {@code names}, which are in text order. */
  static List<Link> links(ArticleWords words, List<Name> names) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      Name one = names.get(i);
      Name other = names.get(i + 1);
      int between = other.first() - one.end();
      if (one.type() == EntityType.PERSON
          && other.type() == EntityType.PERSON
          && one.sentence() == other.sentence()
          && between > 0
          && between <= MOST_BETWEEN
          && isAlone(words, one, other)) {
        int from = one.end();
        int to = other.first();
        String said = words.key(from, to);
        boolean surname = SURNAME.matcher(said).matches();
        if (surname || WHOLE.matcher(said).matches()) {
          links.add(new Link(i, i + 1, surname));
        }
      }
    }
    return links;
  }

  /** Not "the son of Nora Holm, known as Moss", and not "known as Holm and Moss". */
  private static boolean isAlone(ArticleWords words, Name one, Name other) {
    int first = words.firstOf(one.sentence());
    int end = words.endOf(one.sentence());
    boolean of = one.first() > first && words.text(one.first() - 1).equals("of");
    boolean afterAnd = one.first() > first && words.text(one.first() - 1).equals("and");
    boolean and = other.end() < end && words.text(other.end()).equals("and");
    return !of && !afterAnd && !(and && other.length() == 1);
  }
}

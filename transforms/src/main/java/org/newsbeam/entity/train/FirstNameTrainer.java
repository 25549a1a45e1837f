// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Mention;

/**
 * Learns from plain news text which first names women and men bear: each person of an article whose
 * gender honorifics, titles or pronouns tell is a vote for the first name.
 */
public final class FirstNameTrainer {

  /** Names that fewer people of the texts bear are left out, for pronouns mislead now and then. */
  private static final int MIN_VOTES = 3;

  /** The smallest share of the votes that one gender must have. */
  private static final double MIN_SHARE = 0.85;

  private record Votes(int female, int male) {}

  private final Map<String, Votes> votes = new TreeMap<>();

  /**
   * Learns from an article, which has its entities; nothing that was known of first names before
   * should have had a say in them.
   */
  public void add(AnnotatedArticle named) {
    Set<String> alone = new HashSet<>();
    for (Mention mention : named.mentions()) {
      PersonName name = PersonName.of(mention.span().in(named.text()));
      if (!name.words().isEmpty() && !name.isFull()) {
        alone.add(mention.entity() + " " + name.first());
      }
    }
    for (int i = 0; i < named.entities().size(); i++) {
      Entity entity = named.entities().get(i);
      PersonName name = PersonName.of(entity.name());
      if (entity.type() == EntityType.PERSON
          && entity.gender() != Gender.UNKNOWN
          && name.isFull()
          && name.first().length() > 1
          && !alone.contains(i + " " + name.first())) {
        boolean female = entity.gender() == Gender.FEMALE;
        Votes vote = new Votes(female ? 1 : 0, female ? 0 : 1);
        votes.merge(name.first(), vote, (a, b) -> new Votes(a.female + b.female, a.male + b.male));
      }
    }
  }

  /**
   * Writes the names that one gender has nearly alone, in the order of their letters: the name, the
   * gender, the votes for it and the votes against it.
   *
   * @return how many names there are
   */
  public int write(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# First names of one gender, one a line: the name, the gender, people of it, people not.");
    votes.forEach(
        (name, count) -> {
          int most = Math.max(count.female, count.male);
          int all = count.female + count.male;
          if (most >= MIN_VOTES && most >= MIN_SHARE * all) {
            String gender = count.female > count.male ? "female" : "male";
            lines.add("%s %s %d %d".formatted(name, gender, most, all - most));
          }
        });
    Files.writeString(output, String.join("\n", lines) + "\n", UTF_8);
    return lines.size() - 1;
  }
}

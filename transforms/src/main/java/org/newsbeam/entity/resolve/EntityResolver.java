// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.entity.alias.Alias;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.entity.role.GenderScanner;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.role.TitleScanner;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Folding;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;

/** Gathers the names of one article into what they refer to. */
public final class EntityResolver {

  /**
   * What was resolved.
   *
   * @param entities in order of first mention
   * @param entityOf the index of the entity of each name; missing for names that are of none
   */
  public record Resolved(List<Entity> entities, Map<Integer, Integer> entityOf) {}

  private record Group(List<Integer> names, Gender gender) {}

  private final ArticleWords words;
  private final Lexicon firstNames;
  private final List<Name> names;
  private final Map<Integer, Alias> aliases;
  private final TitleScanner titles;
  private final GenderScanner genders;
  private final List<String> written = new ArrayList<>();
  private final List<List<TitleScanner.Title>> titled = new ArrayList<>();

  private EntityResolver(ArticleWords words, NamesWithAliases known, Lexicon firstNames) {
    this.words = words;
    this.firstNames = firstNames;
    this.names = known.names();
    this.aliases = known.aliases();
    this.titles = new TitleScanner(words, names);
    this.genders = new GenderScanner(words, names);
  }

  /**
   * What {@code names} refer to.
   *
   * @param firstNames first names that tell a person's gender
   */
  public static Resolved resolve(ArticleWords words, NamesWithAliases names, Lexicon firstNames) {
    return new EntityResolver(words, names, firstNames).resolve();
  }

  private Resolved resolve() {
    List<PersonMention> people = new ArrayList<>();
    List<BodyResolver.Body> bodies = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Cancellation.check();
      Name name = names.get(i);
      String text = words.written(name.first(), name.end()).replaceAll("\\s+", " ");
      written.add(text);
      titled.add(name.type() == EntityType.PERSON ? titles.titles(name) : List.of());
      String given = aliases.containsKey(i) ? aliases.get(i).name() : text;
      PersonName folded = PersonName.of(given);
      if (name.type() == EntityType.PERSON && !folded.words().isEmpty()) {
        people.add(person(i, folded));
      } else if (name.type().isEntity()) {
        bodies.add(new BodyResolver.Body(i, name.type(), given));
      }
    }
    List<Group> groups = new ArrayList<>();
    NamedAlike alike = NamedAlike.of(people, OtherNames.links(words, names));
    for (Person person : PersonResolver.resolve(alike, firstNames)) {
      groups.add(new Group(person.mentions(), person.likelyGender()));
    }
    BodyResolver.resolve(bodies).forEach(b -> groups.add(new Group(b, Gender.UNKNOWN)));
    groups.sort(Comparator.comparingInt(g -> g.names().get(0)));
    return numbered(groups);
  }

  private PersonMention person(int i, PersonName folded) {
    Name name = names.get(i);
    List<String> beside = new ArrayList<>();
    titled.get(i).forEach(title -> beside.add(Folding.fold(title.text())));
    if (genders.honorific(name) == Gender.UNKNOWN && genders.hasHonorific(name)) {
      beside.add(Folding.fold(words.text(name.first() - 1)));
    }
    return new PersonMention(
        i,
        folded,
        genders.honorific(name),
        genders.votes(name, titled.get(i)),
        beside,
        aliases.containsKey(i));
  }

  private Resolved numbered(List<Group> groups) {
    List<EntityRecords.Parts> parts = new ArrayList<>();
    Map<Integer, Integer> entityOf = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      for (int name : group.names()) {
        entityOf.put(name, i);
      }
      parts.add(
          new EntityRecords.Parts(
              names.get(group.names().get(0)).type(),
              group.names().stream().map(written::get).toList(),
              group.names().stream()
                  .flatMap(n -> titled.get(n).stream())
                  .map(TitleScanner.Title::text)
                  .toList(),
              group.gender(),
              group.names().stream()
                  .filter(aliases::containsKey)
                  .map(n -> aliases.get(n).name())
                  .findFirst()
                  .orElse(null)));
    }
    return new Resolved(EntityRecords.entities(parts), entityOf);
  }
}

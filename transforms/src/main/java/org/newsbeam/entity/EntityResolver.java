// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;

/** Gathers the names of one article into what they refer to. */
final class EntityResolver {

  /**
   * What was resolved.
   *
   * @param entities in order of first mention
   * @param entityOf the index of the entity of each name; missing for names that are of none
   */
  record Resolved(List<Entity> entities, Map<Integer, Integer> entityOf) {}

  private record Group(List<Integer> names, Gender gender) {}

  private EntityResolver() {}

  static Resolved resolve(ArticleWords words, List<Name> names) {
    TitleScanner titles = new TitleScanner(words, names);
    GenderScanner genders = new GenderScanner(words, names);
    List<String> written = new ArrayList<>();
    List<List<TitleScanner.Title>> titled = new ArrayList<>();
    List<PersonMention> people = new ArrayList<>();
    List<BodyResolver.Body> bodies = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      String text = words.written(name.first(), name.end()).replaceAll("\\s+", " ");
      written.add(text);
      titled.add(name.type() == EntityType.PERSON ? titles.titles(name) : List.of());
      PersonName folded = PersonName.of(text);
      if (name.type() == EntityType.PERSON && !folded.words().isEmpty()) {
        GenderVotes votes = genders.votes(name, titled.get(i));
        people.add(new PersonMention(i, folded, genders.honorific(name), votes));
      } else if (name.type().isEntity()) {
        bodies.add(new BodyResolver.Body(i, name.type(), text));
      }
    }
    List<Group> groups = new ArrayList<>();
    for (Person person : PersonResolver.resolve(people)) {
      groups.add(new Group(person.mentions().stream().sorted().toList(), person.gender()));
    }
    BodyResolver.resolve(bodies).forEach(b -> groups.add(new Group(b, Gender.UNKNOWN)));
    groups.sort(Comparator.comparingInt(g -> g.names().get(0)));
    return numbered(groups, names, written, titled);
  }

  private static Resolved numbered(
      List<Group> groups,
      List<Name> names,
      List<String> written,
      List<List<TitleScanner.Title>> titled) {
    List<Entity> entities = new ArrayList<>();
    Map<Integer, Integer> entityOf = new HashMap<>();
    for (Group group : groups) {
      List<String> titles =
          group.names().stream()
              .flatMap(n -> titled.get(n).stream())
              .map(TitleScanner.Title::text)
              .toList();
      for (int name : group.names()) {
        entityOf.put(name, entities.size());
      }
      entities.add(
          EntityRecords.entity(
              names.get(group.names().get(0)).type(),
              group.names().stream().map(written::get).toList(),
              titles,
              group.gender()));
    }
    return new Resolved(entities, entityOf);
  }
}

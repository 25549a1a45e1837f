// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.entity.alias.Alias;
import org.newsbeam.entity.alias.Aliases;
import org.newsbeam.entity.person.Likeness;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * The names of an article after the user's aliases have been put in, which win over what was found.
 * Only within the longer name of a person an alias is no name of its own: where the user knows
 * Ronald Reagan as "Reagan", "Ronald W. Reagan" is he, and "Nancy Reagan" is somebody else. A
 * canonical name that is not given as an alias cuts no longer name either.
 *
 * @param names the names in text order, without overlaps
 * @param aliases what the user says of the names, by their indexes
 */
public record NamesWithAliases(List<Name> names, Map<Integer, Alias> aliases) {

  /** The names {@code found} in an article, and the aliases that stand in it. */
  public static NamesWithAliases of(ArticleWords words, List<Name> found, Aliases aliases) {
    @Nullable Name[] nameAt = new Name[words.size()];
    found.forEach(name -> Arrays.fill(nameAt, name.first(), name.end(), name));
    Map<Name, Alias> known = new HashMap<>();
    for (Aliases.Found alias : aliases.in(words)) {
      nameOf(words, nameAt, alias)
          .ifPresent(
              name -> {
                put(nameAt, name);
                known.put(name, alias.alias());
              });
    }
    List<Name> names = new ArrayList<>();
    Map<Integer, Alias> byIndex = new HashMap<>();
    for (Name name : Arrays.stream(nameAt).filter(Objects::nonNull).distinct().toList()) {
      if (known.containsKey(name)) {
        byIndex.put(names.size(), known.get(name));
      }
      names.add(name);
    }
    return new NamesWithAliases(names, byIndex);
  }

  /** The name that an alias makes where it stands; empty if it is part of another name. */
  private static Optional<Name> nameOf(
      ArticleWords words, @Nullable Name[] nameAt, Aliases.Found found) {
    EntityType type = found.alias().type();
    Name own = new Name(found.first(), found.end(), found.sentence(), type, 1);
    Name there = nameAt[found.first()];
    boolean longer = there != null && there.end() >= found.end() && there.length() > own.length();
    if (!longer) {
      return Optional.of(own);
    }
    boolean person = type == EntityType.PERSON && there.type() == EntityType.PERSON;
    if (isSame(found.alias(), there, words.written(there.first(), there.end()))) {
      return Optional.of(there.withType(type));
    }
    return person || found.canonical() ? Optional.empty() : Optional.of(own);
  }

  private static void put(@Nullable Name[] nameAt, Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      Name there = nameAt[i];
      if (there != null) {
        Arrays.fill(nameAt, there.first(), there.end(), null);
      }
    }
    Arrays.fill(nameAt, name.first(), name.end(), name);
  }

  /** Whether a longer name is of whom or what the alias stands for. */
  private static boolean isSame(Alias alias, Name longer, String written) {
    if (alias.type() == EntityType.PERSON) {
      PersonName name = PersonName.of(written);
      PersonName canonical = PersonName.of(alias.name());
      return longer.type() == EntityType.PERSON
          && name.isFull()
          && canonical.isFull()
          && Likeness.isSame(name, canonical);
    }
    String key = BodyResolver.key(alias.type(), written);
    return key.equals(BodyResolver.key(alias.type(), alias.alias()))
        || key.equals(BodyResolver.key(alias.type(), alias.name()));
  }
}

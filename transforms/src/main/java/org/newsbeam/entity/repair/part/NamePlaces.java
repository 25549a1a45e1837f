// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/** Which name, if any, each word of an article is in, while a repair makes some of them longer. */
public final class NamePlaces {

  private final ArticleWords words;
  private final Name[] at;

  /** The places of {@code names}, of which no two overlap. */
  public NamePlaces(ArticleWords words, List<Name> names) {
    this.words = words;
    at = new Name[words.size()];
    names.forEach(this::fill);
  }

  /** The name that the word {@code i} is in. */
  public Optional<Name> at(int i) {
    return Optional.ofNullable(at[i]);
  }

  /** Whether the word {@code i} is in no name. */
  public boolean isFree(int i) {
    return at[i] == null;
  }

  /** Whether the word {@code i} is in a name of {@code type}. */
  public boolean is(int i, EntityType type) {
    return at[i] != null && at[i].type() == type;
  }

  /** Whether the word {@code i} has a capital and is in no name. */
  public boolean isFreeCapital(int i) {
    return at[i] == null && words.startsUpper(i);
  }

  /** The first word of the name that {@code i} is in; {@code i} itself if it is in none. */
  public int firstAt(int i) {
    return at[i] == null ? i : at[i].first();
  }

  /** The end of the name that {@code i} is in; the next word if it is in none. */
  public int endAt(int i) {
    return at[i] == null ? i + 1 : at[i].end();
  }

  /** Sets {@code name}, in place of all that it overlaps. */
  public void put(Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (at[i] != null) {
        remove(at[i]);
      }
    }
    fill(name);
  }

  /** Takes {@code name} out. */
  public void remove(Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      at[i] = null;
    }
  }

  /** The names in text order. */
  public List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      if (at[i] != null) {
        names.add(at[i]);
        i = at[i].end() - 1;
      }
    }
    return names;
  }

  private void fill(Name name) {
    for (int i = name.first(); i < name.end(); i++) {
      at[i] = name;
    }
  }
}

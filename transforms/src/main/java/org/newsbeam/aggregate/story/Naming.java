// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.model.row.StoryRow;

/**
 * A story that asks for the names of entities, or a name on its way: see {@link NameStories}.
 *
 * @param at the id of an entity, or of the story to which its name goes
 * @param order what all asks wait for first, then the stories that ask, or the places of the names
 * @param row the story
 * @param name the name; null where it is asked for
 */
record Naming(String at, String order, @Nullable StoryRow row, @Nullable String name)
    implements Partial<Naming> {

  private static final String FIRST = "";
  private static final String PLACE = "%04d";

  static void split(EntityName entity, Consumer<Naming> parts) {
    parts.accept(new Naming(entity.entityId(), FIRST, null, entity.name()));
  }

  static void split(Story story, Consumer<Naming> parts) {
    parts.accept(new Naming(story.row().storyId(), FIRST, story.row(), null));
  }

  static void split(Naming naming, Consumer<Naming> parts) {
    parts.accept(naming);
  }

  /** Asks for the names of the entities that a story has the ids of. */
  static void ask(Story story, Consumer<Naming> parts) {
    List<String> ids = story.row().topEntities();
    for (int i = 0; i < ids.size(); i++) {
      parts.accept(new Naming(ids.get(i), PLACE.formatted(i) + story.row().storyId(), null, null));
    }
  }

  /** Sends each name to the stories that ask for it. */
  static void answer(Iterable<Naming> sorted, Consumer<Naming> answers) {
    Naming named = null;
    int place = PLACE.formatted(0).length();
    for (Naming naming : sorted) {
      if (naming.name() != null) {
        named = naming;
      } else if (named == null || !named.at().equals(naming.at())) {
        throw new IllegalStateException("no name of " + naming.at() + " for " + naming.order());
      } else {
        answers.accept(
            new Naming(
                naming.order().substring(place),
                naming.order().substring(0, place),
                null,
                named.name()));
      }
    }
  }

  /**
   * The rows of stories, with the names that follow each; two that are called alike are told once.
   */
  static void rows(Iterable<Naming> sorted, Consumer<StoryRow> rows) {
    StoryRow row = null;
    List<String> names = new ArrayList<>();
    for (Naming naming : sorted) {
      if (naming.row() != null) {
        if (row != null) {
          rows.accept(row.withTopEntities(names.stream().distinct().toList()));
        }
        row = naming.row();
        names.clear();
      } else {
        names.add(naming.name());
      }
    }
    if (row != null) {
      rows.accept(row.withTopEntities(names.stream().distinct().toList()));
    }
  }

  @Override
  public String key() {
    return at + "\1" + order;
  }

  @Override
  public String group() {
    return at;
  }

  @Override
  public Naming merge(Naming other) {
    return this;
  }
}

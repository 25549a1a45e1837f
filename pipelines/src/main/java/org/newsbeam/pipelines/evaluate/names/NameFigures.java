// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.EntityType;
import org.newsbeam.pipelines.evaluate.figure.Counts;

/**
 * How well names are found.
 *
 * @param lines the counts of each type, {@link #ALL} after the main ones; of other types only those
 *     that are both annotated and found
 */
public record NameFigures(Map<String, Counts> lines) {

  /** The main types together. */
  public static final String ALL = "ALL";

  /** The types that every annotated text has. */
  public static final List<EntityType> MAIN =
      List.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

  /** Adds articles up. */
  public static NameFigures of(List<NameMatch> articles) {
    Map<EntityType, Counts> types = new EnumMap<>(EntityType.class);
    for (NameMatch article : articles) {
      article.right().forEach(name -> types.merge(name.type(), new Counts(1, 1, 1), Counts::plus));
      article.wrong().forEach(name -> types.merge(name.type(), new Counts(0, 1, 0), Counts::plus));
      article.missed().forEach(name -> types.merge(name.type(), new Counts(0, 0, 1), Counts::plus));
    }
    Map<String, Counts> lines = new LinkedHashMap<>();
    Counts all = Counts.NONE;
    for (EntityType type : MAIN) {
      Counts counts = types.getOrDefault(type, Counts.NONE);
      lines.put(type.name(), counts);
      all = all.plus(counts);
    }
    lines.put(ALL, all);
    for (EntityType type : EntityType.values()) {
      Counts counts = types.getOrDefault(type, Counts.NONE);
      if (counts.gold() > 0 && counts.found() > 0) {
        lines.putIfAbsent(type.name(), counts);
      }
    }
    return new NameFigures(lines);
  }

  /** Whether names of {@code type} are counted. */
  public boolean counts(EntityType type) {
    return lines.containsKey(type.name());
  }
}

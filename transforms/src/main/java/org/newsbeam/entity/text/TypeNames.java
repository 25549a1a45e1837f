// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.text;

import java.util.Locale;
import java.util.Optional;
import org.newsbeam.model.EntityType;

/** What models and annotated texts of others call the types of names, in any case. */
public final class TypeNames {

  private TypeNames() {}

  /**
   * The type that is called {@code name} in OpenNLP's models, CoNLL 2003, OntoNotes 5 or WNUT 2017;
   * empty if it is none of ours, as times, percentages and numbers are.
   */
  public static Optional<EntityType> of(String name) {
    return switch (name.toUpperCase(Locale.ROOT).replace('_', '-')) {
      case "PERSON", "PER" -> Optional.of(EntityType.PERSON);
      case "ORGANIZATION", "ORGANISATION", "ORG", "COMPANY", "CORPORATION" ->
          Optional.of(EntityType.ORGANIZATION);
      case "LOCATION", "LOC", "GPE", "GEO-LOC", "PLACE" -> Optional.of(EntityType.LOCATION);
      case "FACILITY", "FAC" -> Optional.of(EntityType.FACILITY);
      case "NORP", "NATIONALITY" -> Optional.of(EntityType.NORP);
      case "DATE" -> Optional.of(EntityType.DATE);
      case "MONEY" -> Optional.of(EntityType.MONEY);
      case "MISC", "MISCELLANEOUS", "PRODUCT", "EVENT", "LAW", "LANGUAGE", "WORK-OF-ART" ->
          Optional.of(EntityType.MISC);
      default -> Optional.empty();
    };
  }
}

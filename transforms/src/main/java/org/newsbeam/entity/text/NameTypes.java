// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.text;

import java.util.Optional;
import org.newsbeam.model.EntityType;

/** Which types of name a model learns, and which of them it knows well enough to be believed. */
public final class NameTypes {

  private NameTypes() {}

  /** What names of {@code type} in training data are learned as; empty if not at all. */
  public static Optional<EntityType> learned(String type) {
    return TypeNames.of(type);
  }

  /**
   * What names that the model finds are shown as; empty if not at all. It learns MISC only so as
   * not to take laws, events and works for organisations: half of what it finds of them is wrong.
   * Buildings are rare in the data and often tagged as places, so places they are.
   */
  public static Optional<EntityType> shown(EntityType type) {
    return switch (type) {
      case PERSON, ORGANIZATION, LOCATION, NORP, DATE, MONEY -> Optional.of(type);
      case FACILITY -> Optional.of(EntityType.LOCATION);
      case MISC -> Optional.empty();
    };
  }
}

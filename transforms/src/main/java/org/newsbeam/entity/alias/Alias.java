// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.alias;

import static java.util.Objects.requireNonNull;

import org.newsbeam.entity.text.Folding;
import org.newsbeam.model.EntityType;

/**
 * A string that stands for somebody or something, as the user says.
 *
 * @param alias what stands in the text: "the Gipper"
 * @param name the canonical name: "Ronald Reagan"
 * @param type what it names
 */
public record Alias(String alias, String name, EntityType type) {

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException if alias or name hold no letter or digit, or the type is one
   *     whose mentions are of no entity
   */
  public Alias {
    requireNonNull(alias, "alias");
    requireNonNull(name, "name");
    if (Folding.fold(alias).isEmpty() || Folding.fold(name).isEmpty() || !type.isEntity()) {
      throw new IllegalArgumentException("no alias: " + alias + ", " + name + ", " + type);
    }
  }
}

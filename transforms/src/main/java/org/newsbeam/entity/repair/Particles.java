// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.Set;

/** The particles of family names, by where they may stand. */
final class Particles {

  /** Particles in small letters; English has no such words. */
  static final Set<String> PARTICLES =
      Set.of(
          "de da dos das di du del della dello delle degli der van von vom af av le la las los"
              .concat(" bin ibn bint binti abu al el ul ur ould al- ap ab")
              .split(" "));

  /** Particles that are also English words or letters: only behind another particle or a name. */
  static final Set<String> INNER = Set.of("den", "ter", "ten", "do", "zu", "zur", "y", "e");

  /** Those of them that may stand right behind a first name. */
  static final Set<String> BEHIND_NAME = Set.of("den", "ter", "ten");

  /** Before a hyphen: the Arabic article, with its consonant as it is spoken. */
  static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "as", "ad", "ar", "an", "at", "az", "ash", "es", "en");

  /** With a capital where nothing stands before the family name. */
  static final Set<String> CAPITALS =
      Set.of("Van", "Von", "De", "Di", "Du", "Da", "Del", "Della", "El", "Al", "Bin", "Abu", "Ibn");

  static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "his", "her", "their", "my", "our", "its");

  private Particles() {}
}

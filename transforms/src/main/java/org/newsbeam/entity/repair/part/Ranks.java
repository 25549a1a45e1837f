// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.part;

import java.util.Set;

/** Ranks of the police, the army and councils in capitals, which look like initials. */
public final class Ranks {

  private static final Set<String> RANKS =
      Set.of(
          "PC DC DS DI DCI DSI DCS WPC WDC PCSO ACC DCC CC Ch Det Supt Cllr Ald Insp".split(" "));

  private Ranks() {}

  /** Whether {@code word} is one, with or without full stops. */
  public static boolean has(String word) {
    return RANKS.contains(word.replace(".", ""));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.kind;

import java.util.Set;

/** Words beside a name that tell a firm from a person or a place. */
final class CompanyWords {

  /** What a firm has, and neither a person nor a place. */
  static final Set<String> OWNED =
      Set.of(
          "shares share stock shareholders shareholder investors profits earnings revenue revenues"
              .concat(" turnover subsidiary website founder co-founder ceo cfo chairman stake")
              .concat(" takeover flotation app brand")
              .split(" "));

  /** What a firm has, and a place may have. */
  static final Set<String> OWNED_BY_NO_PERSON =
      Set.of(
          "profit sales headquarters employees staff workforce customers products factories plants"
              .concat(" stores branches brands")
              .split(" "));

  /** Of these a firm is what stands behind "of", "in" or "at". */
  static final Set<String> STAKES =
      Set.of("shares", "stake", "stock", "shareholders", "shareholder", "takeover", "acquisition");

  static final Set<String> OFFICES =
      Set.of("ceo", "cfo", "founder", "co-founder", "chairman", "chairwoman", "subsidiary", "unit");

  /** Who leads a body or speaks for its market: with a name behind, no person is before. */
  static final Set<String> LEADERS =
      Set.of(
          "president chairman chairwoman chair director"
              .concat(" boss manager coach captain editor analyst economist strategist")
              .concat(" striker midfielder defender goalkeeper winger principal")
              .split(" "));

  /** What is done to firms. */
  static final Set<String> BOUGHT =
      Set.of("bought buys buy acquired acquires acquire founded co-founded runs".split(" "));

  /** What firms do. */
  static final Set<String> DOES =
      Set.of(
          "employs acquired acquires manufactures markets unveiled launches launched floated"
              .split(" "));

  /** What a place does not do. */
  static final Set<String> TELLS =
      Set.of("said warned announced confirmed unveiled launched denied plans hopes".split(" "));

  static final Set<String> SAYS =
      Set.of("said", "says", "announced", "confirmed", "added", "denied");

  /** "it had", "it plans": of a firm; "it would be" may be of anything. */
  static final Set<String> PLANS =
      Set.of("had has have plans planned expects expected intends aims wants hopes".split(" "));

  static final Set<String> ITS = Set.of("it", "its");
  static final Set<String> OF_PEOPLE = Set.of("he", "she", "his", "her", "him");

  private CompanyWords() {}
}

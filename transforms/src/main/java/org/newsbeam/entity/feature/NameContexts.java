// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Ordinary words that tell what a name beside them is of. */
final class NameContexts {

  /** What stands where. */
  enum Context {
    /** Before a person: "President". */
    TITLE(1),
    /** The last word of a body's name: "Bank". */
    BODY(2),
    /** Before a place: "near". */
    PLACE(4),
    /** Behind a speaker: "said". */
    SPEECH(8),
    /** A small word inside of names: "of". */
    LINK(16);

    private final int bit;

    Context(int bit) {
      this.bit = bit;
    }

    int bit() {
      return bit;
    }
  }

  private static final Map<Context, Set<String>> WORDS = new EnumMap<>(Context.class);

  static {
    put(
        Context.TITLE,
        "mr mr. mrs mrs. ms ms. dr dr. sir lady lord dame prof. professor president vice-president"
            + " minister premier chancellor senator sen. rep. congressman congresswoman gov."
            + " governor mayor councillor general gen. colonel col. major maj. captain capt."
            + " lieutenant lt. sergeant sgt. corporal admiral adm. commander inspector detective"
            + " constable sheriff judge justice king queen prince princess duke emperor sheikh"
            + " sheik emir sultan imam ayatollah pope cardinal archbishop bishop father rev."
            + " reverend rabbi chairman chairwoman chairperson chief secretary ambassador director"
            + " ceo coach manager spokesman spokeswoman spokesperson leader lawmaker actor actress"
            + " singer author writer analyst economist lawyer attorney officer");
    put(
        Context.BODY,
        "inc inc. corp corp. ltd ltd. co co. plc llc ag sa gmbh group holdings bank university"
            + " ministry party association committee council agency commission institute"
            + " department company organization organisation fc united club foundation union"
            + " federation court police authority corporation college school center centre news"
            + " times post airlines airways army navy force forces board bureau office congress"
            + " parliament senate assembly league network fund trust society service services"
            + " industries systems technologies partners media press hospital church museum");
    put(
        Context.PLACE,
        "in at from near outside across into around throughout toward towards via southern northern"
            + " eastern western central downtown");
    put(Context.SPEECH, "said says told added tweeted wrote explained noted argued replied");
    put(Context.LINK, "of and for the & de la del di da van von der al bin ibn");
  }

  private NameContexts() {}

  private static void put(Context context, String words) {
    WORDS.put(context, Set.of(words.split(" ", -1)));
  }

  /** The contexts that {@code lower}, a word in lower case, belongs to, a bit each. */
  static int of(String lower) {
    int bits = 0;
    for (Map.Entry<Context, Set<String>> entry : WORDS.entrySet()) {
      bits |= entry.getValue().contains(lower) ? entry.getKey().bit() : 0;
    }
    return bits;
  }
}

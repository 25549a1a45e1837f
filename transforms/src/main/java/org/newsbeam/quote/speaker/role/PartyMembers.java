// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** The parties and states that American papers put behind a name: "Smith (R-Okla.)". */
public final class PartyMembers {

  private static final Map<String, String> PARTIES = Map.of("r", "republican", "d", "democrat");

  private record Seat(String party, String state) {}

  private final Words words;
  private final Map<Integer, Seat> seats = new HashMap<>();

  public PartyMembers(Reading reading) {
    this.words = reading.words();
    for (Mention mention : reading.article().mentions()) {
      int next = mention.endToken() + 1;
      if (mention.type() == EntityType.PERSON
          && mention.entity() != Mention.NO_ENTITY
          && next < words.size()
          && (words.is(next - 1, "(") || words.is(next - 1, ","))) {
        add(words.lower(next), mention.entity());
      }
    }
  }

  private void add(String word, int entity) {
    String party = PARTIES.get(word.substring(0, 1));
    if (party != null && word.length() > 2 && word.charAt(1) == '-') {
      seats.put(entity, new Seat(party, word.substring(2).replace(".", "")));
    }
  }

  /** The one member whom "the Republican" or "the Oklahoma Republican" can mean. */
  public Optional<Integer> only(Phrase phrase) {
    String party = words.lower(phrase.last());
    List<Integer> members =
        seats.keySet().stream().filter(e -> seats.get(e).party.equals(party)).toList();
    List<Integer> there =
        members.stream().filter(e -> isOfState(phrase, seats.get(e).state)).toList();
    List<Integer> fit = there.isEmpty() ? members : there;
    return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
  }

  /** Those of another party than {@code phrase} names; nobody if it names none. */
  public Set<Integer> others(Phrase phrase) {
    String party = words.lower(phrase.last());
    Set<Integer> others = new HashSet<>();
    if (PARTIES.containsValue(party)) {
      seats.forEach((entity, seat) -> addOther(entity, seat, party, others));
    }
    return others;
  }

  private static void addOther(int entity, Seat seat, String party, Set<Integer> others) {
    if (!seat.party.equals(party)) {
      others.add(entity);
    }
  }

  /** "Okla" is the start of "Oklahoma". */
  private boolean isOfState(Phrase phrase, String state) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (words.isUpper(i) && state.length() > 1 && words.lower(i).startsWith(state)) {
        return true;
      }
    }
    return false;
  }
}

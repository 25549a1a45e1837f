// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.Test;

public final class StarsTest {

  @Test
  public void theFirstOfAllThatItIsLikeStandsForThem() {
    assertEquals(List.of("a<b", "a<c"), members(edge("a", "b", 0.5), edge("a", "c", 0.6)));
  }

  @Test
  public void whatIsLikeAMemberOnlyWaitsForTheNextWave() {
    assertEquals(
        List.of("a<b", "c<d"),
        members(edge("a", "b", 0.5), edge("b", "c", 0.6), edge("c", "d", 0.7)));
  }

  @Test
  public void aThingGoesToTheLeadItIsMostLike() {
    assertEquals(
        List.of("a<c", "b<d"),
        members(edge("a", "c", 0.5), edge("a", "d", 0.6), edge("b", "d", 0.7)));
  }

  @Test
  public void whatNoWaveReachesStandsAlone() {
    assertEquals(List.of("a<b", "c<d"), members(chain("a", "b", "c", "d", "e", "f")));
  }

  @Test
  public void equalThingsThatNoWaveReachesStandTogether() {
    List<Edge> edges = new ArrayList<>(List.of(chain("a", "b", "c", "d", "e")));
    for (String twin : List.of("f", "g", "h")) {
      edges.add(edge("e", twin, 0.5));
    }
    edges.add(edge("f", "g", 1));
    edges.add(edge("f", "h", 1));
    edges.add(edge("g", "h", 1));
    assertEquals(List.of("a<b", "c<d", "f<g", "f<h"), members(edges.toArray(new Edge[0])));
  }

  @Test
  public void whatWasNotComparedWithTheLeadOfItsEqualGoesThereToo() {
    assertEquals(List.of("a<b", "a<c"), members(edge("a", "b", 0.5), edge("b", "c", 1)));
  }

  private static Edge[] chain(String... things) {
    Edge[] edges = new Edge[things.length - 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = edge(things[i], things[i + 1], 0.5);
    }
    return edges;
  }

  private static Edge edge(String first, String second, double similarity) {
    return new Edge(first, second, similarity, new byte[0]);
  }

  /** What {@link Stars} does in two waves with equals together, in one bucket. */
  private static List<String> members(Edge... edges) {
    List<Tie> ties = new ArrayList<>();
    for (Edge edge : edges) {
      Tie.split(edge, ties::add);
    }
    for (int wave = 0; wave < 2; wave++) {
      ties = next(ties, Round::play);
      ties = next(ties, Round::playTogether);
    }
    ties = next(ties, Round::joinEqual);
    List<String> members = new ArrayList<>();
    Round.end(sorted(ties), member -> members.add(member.lead() + "<" + member.place()));
    return members;
  }

  private static List<Tie> next(List<Tie> ties, BiConsumer<Iterable<Tie>, Consumer<Tie>> round) {
    List<Tie> next = new ArrayList<>();
    round.accept(sorted(ties), next::add);
    return next;
  }

  private static List<Tie> sorted(List<Tie> ties) {
    return ties.stream().sorted(Comparator.comparing(Tie::key)).toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.Test;

public final class NearestTest {

  @Test
  public void twoThatAreMostLikeOneAnotherAreTheGroupOfTheFirst() {
    assertEquals(List.of("a<b"), members(edge("a", "b", 0.5)));
  }

  @Test
  public void whatIsMostLikeEitherOfTheTwoIsOfTheirGroup() {
    assertEquals(
        List.of("a<b", "a<c", "a<d"),
        members(edge("a", "b", 0.9), edge("a", "c", 0.5), edge("b", "d", 0.6)));
  }

  @Test
  public void whatIsMostLikeAFollowerWaits() {
    assertEquals(
        List.of("a<b", "a<c"),
        members(edge("a", "b", 0.9), edge("b", "c", 0.6), edge("c", "d", 0.5)));
  }

  @Test
  public void twoLikeEventsStayApart() {
    assertEquals(
        List.of("a<b", "c<d"),
        members(edge("a", "b", 0.9), edge("c", "d", 0.8), edge("b", "c", 0.7)));
  }

  @Test
  public void ofTwoThatAreAlikeEquallyTheOneThatSortsFirstIsChosen() {
    assertEquals(
        List.of("a<b", "a<c"),
        members(edge("a", "b", 0.5), edge("a", "c", 0.5), edge("b", "c", 0.5)));
  }

  @Test
  public void theOrderOfTheEdgesChangesNothing() {
    List<Edge> edges =
        new ArrayList<>(List.of(edge("a", "b", 0.9), edge("b", "c", 0.6), edge("c", "d", 0.7)));
    List<String> members = members(edges);
    Collections.reverse(edges);
    assertEquals(members, members(edges));
  }

  private static Edge edge(String first, String second, double similarity) {
    return new Edge(first, second, similarity, new byte[0]);
  }

  private static List<String> members(Edge... edges) {
    return members(List.of(edges));
  }

  /** What {@link Nearest} does, in one bucket. */
  private static List<String> members(List<Edge> edges) {
    List<Tie> ties = new ArrayList<>();
    edges.forEach(edge -> Tie.split(edge, ties::add));
    ties.sort(Comparator.comparing(Tie::key));
    List<Choice> choices = new ArrayList<>();
    Choice.choose(ties, choices::add);
    choices.sort(Comparator.comparing(Choice::key));
    List<String> members = new ArrayList<>();
    Choice.members(choices, member -> members.add(member.lead() + "<" + member.place()));
    return members.stream().sorted().toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the circles of a graph: the largest sets of nodes each of which leads to each other. */
public final class Circles {

  private Circles() {}

  /**
   * The circles of more than one node, each written as its nodes in order, with blanks between.
   *
   * @param graph for each node those that it points to
   */
  public static Set<String> of(Map<String, ? extends Collection<String>> graph) {
    Map<String, Set<String>> reached = new TreeMap<>();
    graph.keySet().forEach(node -> reached.put(node, reachedFrom(node, graph)));
    Set<String> circles = new TreeSet<>();
    for (String node : reached.keySet()) {
      Set<String> circle = new TreeSet<>(reached.get(node));
      circle.removeIf(other -> !reached.getOrDefault(other, Set.of()).contains(node));
      if (circle.size() > 1) {
        circles.add(String.join(" ", circle));
      }
    }
    return circles;
  }

  private static Set<String> reachedFrom(
      String start, Map<String, ? extends Collection<String>> graph) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      String node = open.pop();
      for (String next : graph.containsKey(node) ? graph.get(node) : Set.<String>of()) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    return reached;
  }
}

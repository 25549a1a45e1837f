// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins classes two by two, each time those that are least missed as two, until one is left (Brown
 * et al. 1992). The way from the last one back to a class, 0 for one half and 1 for the other, is
 * the path of the class. What a joining costs is kept exact: each one changes a few terms of the
 * cost of every other.
 */
final class ClassTree {

  private final ClassBigrams bigrams;
  private final CountLogs logs;
  private final StringBuilder[] codes;
  private final List<List<Integer>> members = new ArrayList<>();

  /** The classes that are left, in order. */
  private int[] left;

  /** What joining two classes does to the likelihood: {@code costs[c][d]}, c below d. */
  private final double[][] costs;

  private ClassTree(ClassBigrams bigrams, int classes, CountLogs logs) {
    this.bigrams = bigrams;
    this.logs = logs;
    codes = new StringBuilder[classes];
    costs = new double[classes][classes];
    left = new int[classes];
    int n = 0;
    for (int c = 0; c < classes; c++) {
      codes[c] = new StringBuilder();
      members.add(new ArrayList<>(List.of(c)));
      if (bigrams.totals()[c] > 0) {
        left[n++] = c;
      }
    }
    left = Arrays.copyOf(left, n);
  }

  /**
   * The path of each class; that of an empty class is empty.
   *
   * @param bigrams the classes, then two that stay alone; changed by this
   */
  static List<String> paths(ClassBigrams bigrams, CountLogs logs) {
    ClassTree tree = new ClassTree(bigrams, bigrams.size() - 2, logs);
    for (int c : tree.left) {
      tree.computeCosts(c, c);
    }
    while (tree.left.length > 1) {
      tree.joinBest();
    }
    return Arrays.stream(tree.codes).map(code -> code.reverse().toString()).toList();
  }

  /** Computes the costs of joining {@code c} with each class from {@code from} on. */
  private void computeCosts(int c, int from) {
    for (int d : left) {
      if (d != c && d >= from) {
        costs[Math.min(c, d)][Math.max(c, d)] = cost(Math.min(c, d), Math.max(c, d));
      }
    }
  }

  private double cost(int c, int d) {
    int[][] after = bigrams.after();
    double cost = 0;
    for (int e : left) {
      cost += e == c || e == d ? 0 : beside(c, d, e);
    }
    for (int fixed = codes.length; fixed < bigrams.size(); fixed++) {
      cost += beside(c, d, fixed);
    }
    int within = after[c][c] + after[d][d] + after[c][d] + after[d][c];
    cost += logs.of(within) - logs.of(after[c][c]) - logs.of(after[d][d]);
    cost -= logs.of(after[c][d]) + logs.of(after[d][c]);
    return cost - 2 * logs.joining(bigrams.totals()[c], bigrams.totals()[d]);
  }

  /** The part of the cost of joining {@code c} and {@code d} that lies in their pairs with e. */
  private double beside(int c, int d, int e) {
    return logs.joining(bigrams.after()[c][e], bigrams.after()[d][e])
        + logs.joining(bigrams.before()[c][e], bigrams.before()[d][e]);
  }

  private void joinBest() {
    int first = left[0];
    int second = left[1];
    for (int i = 0; i < left.length; i++) {
      for (int j = i + 1; j < left.length; j++) {
        if (costs[left[i]][left[j]] > costs[first][second]) {
          first = left[i];
          second = left[j];
        }
      }
    }
    members.get(first).forEach(c -> codes[c].append('0'));
    members.get(second).forEach(c -> codes[c].append('1'));
    members.get(first).addAll(members.get(second));
    addToOtherCosts(first, second, -1);
    bigrams.join(first, second);
    int gone = second;
    left = Arrays.stream(left).filter(c -> c != gone).toArray();
    addToOtherCosts(first, first, 1);
    computeCosts(first, 0);
  }

  /** Adds the terms of {@code x} and {@code y} to the costs of all others, or takes them away. */
  private void addToOtherCosts(int x, int y, int sign) {
    for (int c : left) {
      for (int d : left) {
        if (c < d && c != x && c != y && d != x && d != y) {
          double terms = beside(c, d, x) + (x == y ? 0 : beside(c, d, y));
          costs[c][d] += sign * terms;
        }
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public final class ClassTreeTest {

  private static final int CLASSES = 12;
  private static final int ALL = CLASSES + 2;

  private final CountLogs logs = new CountLogs();

  @Test
  public void eachJoiningIsTheOneThatCostsLeast() {
    assertEquals(joinedByTrying(bigrams()), ClassTree.paths(bigrams(), logs));
  }

  @Test
  public void anEmptyClassHasNoPath() {
    ClassBigrams bigrams = bigrams();
    bigrams.join(3, 7);
    List<String> paths = ClassTree.paths(bigrams, logs);
    assertEquals("", paths.get(7));
    assertEquals(CLASSES - 1, paths.stream().filter(path -> !path.isEmpty()).distinct().count());
  }

  /** Counts that are neither even nor ordered. */
  private static ClassBigrams bigrams() {
    ClassBigrams bigrams = ClassBigrams.none(ALL);
    for (int c = 0; c < ALL; c++) {
      for (int d = 0; d < ALL; d++) {
        int n = (c * c * 31 + d * 17 + c * d * 7) % 23;
        bigrams.add(c, d, n);
        bigrams.totals()[c] += n;
      }
    }
    return bigrams;
  }

  /** Tries each pair of classes, and takes the one that leaves the highest likelihood. */
  private List<String> joinedByTrying(ClassBigrams start) {
    String[] paths = new String[CLASSES];
    Arrays.fill(paths, "");
    int[] root = new int[CLASSES];
    Arrays.setAll(root, c -> c);
    List<Integer> left = new ArrayList<>(Arrays.stream(root).boxed().toList());
    while (left.size() > 1) {
      int first = -1;
      int second = -1;
      double best = Double.NEGATIVE_INFINITY;
      for (int c : left) {
        for (int d : left) {
          double likelihood = c < d ? likelihood(copyJoined(start, root, c, d)) : best;
          if (likelihood > best) {
            best = likelihood;
            first = c;
            second = d;
          }
        }
      }
      for (int c = 0; c < CLASSES; c++) {
        if (root[c] == first) {
          paths[c] = "0" + paths[c];
        } else if (root[c] == second) {
          paths[c] = "1" + paths[c];
          root[c] = first;
        }
      }
      left.remove(Integer.valueOf(second));
    }
    return List.of(paths);
  }

  /** The bigrams of the classes in {@code root}, with {@code d} in {@code c}. */
  private static ClassBigrams copyJoined(ClassBigrams start, int[] root, int c, int d) {
    ClassBigrams copy = ClassBigrams.none(ALL);
    for (int e = 0; e < ALL; e++) {
      int to = e < CLASSES ? root[e] == d ? c : root[e] : e;
      copy.totals()[to] += start.totals()[e];
      for (int f = 0; f < ALL; f++) {
        copy.add(to, f < CLASSES ? root[f] == d ? c : root[f] : f, start.after()[e][f]);
      }
    }
    return copy;
  }

  private double likelihood(ClassBigrams bigrams) {
    double sum = 0;
    for (int c = 0; c < ALL; c++) {
      sum -= 2 * logs.of(bigrams.totals()[c]);
      for (int d = 0; d < ALL; d++) {
        sum += logs.of(bigrams.after()[c][d]);
      }
    }
    return sum;
  }
}

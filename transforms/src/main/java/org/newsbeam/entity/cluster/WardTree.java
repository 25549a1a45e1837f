// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins classes two by two, those first whose joining moves their words least from their middles
 * (Ward 1963). The way from the last one back to a class, 0 for one half and 1 for the other, is
 * the path of the class. Found by chains of nearest neighbours, which give the same tree as looking
 * at all pairs each time.
 */
final class WardTree {

  private final float[][] middles;
  private final int[] sizes;
  private final StringBuilder[] codes;
  private final List<List<Integer>> members = new ArrayList<>();
  private final boolean[] isLeft;

  private WardTree(float[][] sums, int[] sizes) {
    this.sizes = sizes.clone();
    middles = new float[sums.length][];
    codes = new StringBuilder[sums.length];
    isLeft = new boolean[sums.length];
    for (int c = 0; c < sums.length; c++) {
      middles[c] = sums[c].clone();
      for (int d = 0; d < middles[c].length; d++) {
        middles[c][d] /= Math.max(1, sizes[c]);
      }
      codes[c] = new StringBuilder();
      members.add(new ArrayList<>(List.of(c)));
      isLeft[c] = sizes[c] > 0;
    }
  }

  /**
   * The path of each class; that of an empty class is empty.
   *
   * @param sums the vectors of the words of each class added up
   * @param sizes how many words each class has
   */
  static List<String> paths(float[][] sums, int[] sizes) {
    WardTree tree = new WardTree(sums, sizes);
    int[] chain = new int[sums.length + 1];
    int n = 0;
    while (true) {
      if (n == 0) {
        chain[n++] = tree.next(-1);
      }
      int last = chain[n - 1];
      int before = n > 1 ? chain[n - 2] : -1;
      int nearest = tree.nearest(last, before);
      if (nearest < 0) {
        break;
      }
      if (nearest == before) {
        tree.join(Math.min(last, before), Math.max(last, before));
        n -= 2;
      } else {
        chain[n++] = nearest;
      }
    }
    return Arrays.stream(tree.codes).map(code -> code.reverse().toString()).toList();
  }

  private int next(int behind) {
    int c = behind + 1;
    while (!isLeft[c]) {
      c++;
    }
    return c;
  }

  /** The class that joins {@code c} at the least cost; {@code first} of several; -1 if none. */
  private int nearest(int c, int first) {
    int nearest = first;
    double least = first < 0 ? Double.POSITIVE_INFINITY : cost(c, first);
    for (int d = 0; d < middles.length; d++) {
      if (isLeft[d] && d != c) {
        double cost = cost(c, d);
        if (cost < least) {
          least = cost;
          nearest = d;
        }
      }
    }
    return nearest;
  }

  private double cost(int c, int d) {
    double squares = 0;
    for (int i = 0; i < middles[c].length; i++) {
      double apart = middles[c][i] - middles[d][i];
      squares += apart * apart;
    }
    return squares * sizes[c] * sizes[d] / ((double) sizes[c] + sizes[d]);
  }

  private void join(int first, int second) {
    members.get(first).forEach(c -> codes[c].append('0'));
    members.get(second).forEach(c -> codes[c].append('1'));
    members.get(first).addAll(members.get(second));
    members.set(second, List.of());
    isLeft[second] = false;
    float all = sizes[first] + sizes[second];
    for (int i = 0; i < middles[first].length; i++) {
      middles[first][i] =
          (middles[first][i] * sizes[first] + middles[second][i] * sizes[second]) / all;
    }
    sizes[first] += sizes[second];
  }
}

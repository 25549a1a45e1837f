// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsbeam.model.row.AliasCount;

/**
 * How often each name is given.
 *
 * @param counts each name once, in the order of their letters
 */
public record NameCounts(List<AliasCount> counts) {

  private static final Comparator<AliasCount> MOST_FREQUENT =
      Comparator.comparingLong(AliasCount::count).reversed().thenComparing(AliasCount::name);

  /** Of names given equally often, "Kim Jong Un" goes before "KIM JONG UN". */
  private static final Comparator<AliasCount> BEST =
      Comparator.comparingLong(AliasCount::count)
          .reversed()
          .thenComparingLong(name -> name.name().chars().filter(Character::isUpperCase).count())
          .thenComparing(AliasCount::name);

  public NameCounts {
    counts = List.copyOf(counts);
  }

  /** One name, given once. */
  public static NameCounts of(String name) {
    return new NameCounts(List.of(new AliasCount(name, 1)));
  }

  /** The counts of both added up. */
  public NameCounts merge(NameCounts other) {
    List<AliasCount> a = counts;
    List<AliasCount> b = other.counts;
    List<AliasCount> merged = new ArrayList<>(a.size() + b.size());
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = a.get(i).name().compareTo(b.get(j).name());
      if (order == 0) {
        AliasCount first = a.get(i++);
        merged.add(new AliasCount(first.name(), first.count() + b.get(j++).count()));
      } else {
        merged.add(order < 0 ? a.get(i++) : b.get(j++));
      }
    }
    merged.addAll(a.subList(i, a.size()));
    merged.addAll(b.subList(j, b.size()));
    return new NameCounts(merged);
  }

  /** The name given most often; of several the one with fewest capitals, then the first. */
  public String best() {
    return counts.stream().min(BEST).orElseThrow().name();
  }

  /** The names given most often, at most {@code limit}. */
  public List<AliasCount> mostFrequent(int limit) {
    return counts.stream().sorted(MOST_FREQUENT).limit(limit).toList();
  }
}

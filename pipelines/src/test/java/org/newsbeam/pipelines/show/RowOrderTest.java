// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class RowOrderTest {

  private static List<@Nullable Object> sorted(@Nullable Object... values) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Object value : values) {
      Map<String, Object> row = new HashMap<>();
      row.put("it", value);
      rows.add(row);
    }
    rows.sort(new RowOrder("it"));
    List<@Nullable Object> order = new ArrayList<>();
    rows.forEach(row -> order.add(row.get("it")));
    return order;
  }

  @Test
  public void theLargestNumberComesFirstAndNullsLast() {
    List<@Nullable Object> expected = new ArrayList<>(List.of(30, 4, -1));
    expected.add(null);
    assertEquals(expected, sorted(4, null, -1, 30));
  }

  @Test
  public void theLatestTimeComesFirst() {
    Instant early = Instant.parse("2024-01-01T00:00:00Z");
    Instant late = Instant.parse("2024-01-02T00:00:00Z");
    assertEquals(List.of(late, early), sorted(early, late));
  }

  @Test
  public void wordsGoFromAToZ() {
    assertEquals(List.of("Ash", "Birch", "Cedar"), sorted("Cedar", "Ash", "Birch"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.fact;

import static java.time.ZoneOffset.UTC;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The letters by which papers name time zones. Those of several zones (IST, AST) are left out. */
final class ZoneNames {

  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("et", -5),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7),
          Map.entry("akst", -9),
          Map.entry("hst", -10),
          Map.entry("gmt", 0),
          Map.entry("utc", 0),
          Map.entry("z", 0),
          Map.entry("wet", 0),
          Map.entry("bst", 1),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("eet", 2),
          Map.entry("eest", 3),
          Map.entry("sast", 2),
          Map.entry("cat", 2),
          Map.entry("eat", 3),
          Map.entry("wat", 1),
          Map.entry("msk", 3),
          Map.entry("gst", 4),
          Map.entry("pkt", 5),
          Map.entry("sgt", 8),
          Map.entry("hkt", 8),
          Map.entry("awst", 8),
          Map.entry("jst", 9),
          Map.entry("kst", 9),
          Map.entry("aest", 10),
          Map.entry("aedt", 11),
          Map.entry("nzst", 12),
          Map.entry("nzdt", 13));

  private ZoneNames() {}

  /**
   * The offset of a zone in small letters or figures: UTC for none; nothing for letters that mean
   * no zone, or several.
   */
  static Optional<ZoneOffset> offset(@Nullable String written) {
    if (written == null) {
      return Optional.of(UTC);
    }
    Integer hours = ZONES.get(written);
    if (hours != null) {
      return Optional.of(ZoneOffset.ofHours(hours));
    }
    String figures = written.replaceFirst("^(?:utc|gmt)", "").replace(":", "");
    if (!figures.startsWith("+") && !figures.startsWith("-")) {
      return Optional.empty();
    }
    int value = Integer.parseInt(figures.substring(1));
    int minutes = figures.length() > 3 ? value / 100 * 60 + value % 100 : value * 60;
    return Optional.of(ZoneOffset.ofTotalSeconds((figures.startsWith("-") ? -60 : 60) * minutes));
  }
}

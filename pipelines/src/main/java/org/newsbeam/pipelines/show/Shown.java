// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.newsbeam.pipelines.launch.UsageException;

/** What there is to show at a place. */
public final class Shown {

  private Shown() {}

  /**
   * The rows of the table at {@code path}, or the list of the tables in it.
   *
   * @throws UsageException if there is neither
   */
  public static Rows at(String path) throws IOException {
    Place place = Place.of(path);
    Map<String, List<String>> tables =
        place.storage().parquetFiles(place.path()).isEmpty()
            ? place.storage().tables(place.path())
            : Map.of();
    return tables.isEmpty() ? TableReader.of(path) : TableList.of(place.storage(), tables);
  }
}

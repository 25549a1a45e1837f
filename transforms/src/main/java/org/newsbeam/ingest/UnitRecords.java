// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.util.List;

/**
 * What a unit of work held.
 *
 * @param records articles and rejects together
 * @param unread the URIs of files that could not be read as they were listed, or of which a part
 *     could not
 */
public record UnitRecords(long records, List<String> unread) {

  public UnitRecords {
    unread = List.copyOf(unread);
  }
}

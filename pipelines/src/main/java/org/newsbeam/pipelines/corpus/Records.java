// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many records units of input held, counted where they were read: what articles and rejects
 * must add up to.
 *
 * @param records articles and rejects together
 * @param notAnnotated articles that are rejects too: kept, but not annotated
 * @param failed rejects whose reading or annotation was given up or threw
 * @param unread the URIs of files that could not be read as they were listed
 */
public record Records(long records, long notAnnotated, long failed, List<String> unread) {

  public Records {
    unread = List.copyOf(unread);
  }

  /** All of these together; a file of which several parts could not be read counts once. */
  static Records sum(Iterable<Records> units) {
    long records = 0;
    long notAnnotated = 0;
    long failed = 0;
    Set<String> unread = new TreeSet<>();
    for (Records unit : units) {
      records += unit.records;
      notAnnotated += unit.notAnnotated;
      failed += unit.failed;
      unread.addAll(unit.unread);
    }
    return new Records(records, notAnnotated, failed, List.copyOf(unread));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

/**
 * How many records units of input held, counted where they were read: what articles and rejects
 * must add up to.
 *
 * @param records articles and rejects together
 * @param notAnnotated articles that are rejects too: kept, but not annotated
 * @param failed rejects whose annotation failed
 */
public record Records(long records, long notAnnotated, long failed) {

  static final Records NONE = new Records(0, 0, 0);

  Records plus(Records other) {
    return new Records(
        records + other.records, notAnnotated + other.notAnnotated, failed + other.failed);
  }
}

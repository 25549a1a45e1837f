// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

/**
 * Where a table, or the tables of a run, are looked for.
 *
 * @param storage what holds it
 * @param path a folder or a file, without a slash at the end
 */
public record Place(Storage storage, String path) {

  /**
   * The place that somebody calls {@code path}; Beam's file systems must know it if it is no local
   * one.
   */
  static Place of(String path) {
    return new Place(
        isLocal(path) ? new LocalStorage() : new BeamStorage(), path.replaceAll("(?<=.)/+$", ""));
  }

  /** Whether {@code path} is one of this machine, for which no file system of Beam is needed. */
  public static boolean isLocal(String path) {
    return LocalStorage.holds(path);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.guard;

import java.io.IOException;

/** Watches over reading, so that neither a record nor a storage can keep it busy for ever. */
public interface ReadingGuard {

  /** No watch: all is done as it is. */
  ReadingGuard NONE =
      new ReadingGuard() {
        @Override
        public void make(Runnable work) {
          work.run();
        }

        @Override
        public <T> T fetch(Fetch<T> work) throws IOException {
          return work.get();
        }
      };

  /** Work that waits for a storage. */
  @FunctionalInterface
  interface Fetch<T> {
    T get() throws IOException;
  }

  /**
   * Makes something of a record that lies in memory.
   *
   * @throws FailedReadException if it takes too long or throws; the next record may do better
   */
  void make(Runnable work) throws FailedReadException;

  /**
   * Gets something from where files are kept.
   *
   * @throws FailedReadException if it does not come; what {@code work} holds is then still in use
   */
  <T> T fetch(Fetch<T> work) throws IOException;
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

/** Keeps packs between the step that makes them and those that take them. */
public interface PackStore {

  /** Hands each pack on as it is: it is where the runner puts it. */
  PackStore NONE =
      new PackStore() {
        @Override
        public byte[] keep(byte[] pack) {
          return pack;
        }

        @Override
        public byte[] keepForAWhile(byte[] pack) {
          return pack;
        }

        @Override
        public byte[] fetch(byte[] kept) {
          return kept;
        }

        @Override
        public void free(byte[] kept) {}
      };

  /** Keeps a pack as long as the pipeline runs, and gives the word by which it is fetched. */
  byte[] keep(byte[] pack);

  /** Keeps a pack until it is freed, and gives the word by which it is fetched. */
  byte[] keepForAWhile(byte[] pack);

  /** The pack that was kept under this word. */
  byte[] fetch(byte[] kept);

  /** Gives back the room of a pack that was kept for a while. */
  void free(byte[] kept);
}

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
        public byte[] fetch(byte[] kept) {
          return kept;
        }
      };

  /** Keeps a pack, and gives the word by which it is fetched. */
  byte[] keep(byte[] pack);

  /** The pack that was kept under this word. */
  byte[] fetch(byte[] kept);
}

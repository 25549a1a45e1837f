// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;

/** A way of writing articles into files. It says itself how a file is cut, and reads the parts. */
public interface ArticleFormat {

  /** What people call files of it. */
  String title();

  /** Why its files are not read, as a sentence; empty if they are. */
  default Optional<String> refusal() {
    return Optional.empty();
  }

  /** Whether a file is never more than one article. */
  default boolean isOneArticle() {
    return false;
  }

  /**
   * The parts of a large file that may be read apart, in order: together they are all of it. Which
   * record has which number does not depend on them.
   *
   * @param bytes about how many bytes, as they are stored, a part should have
   * @throws IOException if the file cannot be read that far
   */
  default List<Slice> slices(OpenFile file, long bytes) throws IOException {
    return List.of(new Slice.Whole(file.listed()));
  }

  /**
   * Reads the articles of one slice, in order. Whatever is wrong with what they say is a reject.
   *
   * @param slice the whole file, or what {@link #slices} has cut
   * @param records takes the articles and rejects
   * @throws IOException if the file breaks off; what was read before is already with {@code
   *     records}
   */
  void read(OpenFile file, Slice slice, RecordSink records) throws IOException;
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An article as it was read.
 *
 * @param articleId 32 hex digits over {@code sourceUri} and {@code record}, see {@link Ids}
 * @param sourceUri the file it came from: the path from the folder where the command was started
 *     for a local file below it, else the whole URI
 * @param record its place in that file: 0 for a file that is one article, the line number from 1
 *     for JSON Lines, the place of the first byte from 1 for a record of a WARC
 * @param metadata what is known besides the text
 * @param text the decoded source text, never altered
 * @param layout the blocks of the text where the input's markup tells them; empty for plain text
 */
public record Article(
    String articleId,
    String sourceUri,
    long record,
    Metadata metadata,
    String text,
    List<Block> layout) {

  public Article {
    requireNonNull(articleId, "articleId");
    requireNonNull(sourceUri, "sourceUri");
    requireNonNull(metadata, "metadata");
    requireNonNull(text, "text");
    layout = List.copyOf(layout);
  }

  /** An article whose id follows from where it was read. */
  public static Article of(String sourceUri, long record, Metadata metadata, String text) {
    return of(sourceUri, record, metadata, text, List.of());
  }

  /** An article whose blocks are told by markup. */
  public static Article of(
      String sourceUri, long record, Metadata metadata, String text, List<Block> layout) {
    return new Article(Ids.articleId(sourceUri, record), sourceUri, record, metadata, text, layout);
  }

  /** 32 hex digits over the text: equal for equal texts. */
  public String contentHash() {
    return Ids.of(text);
  }

  /** The same article with what was found out since. */
  public Article withMetadata(Metadata found) {
    return new Article(articleId, sourceUri, record, found, text, layout);
  }
}

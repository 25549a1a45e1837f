// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read.
 *
 * @param articleId 32 hex digits over {@code sourceUri} and {@code record}, see {@link Ids}
 * @param sourceUri the file it came from: the path from the folder where the command was started
 *     for a local file below it, else the whole URI
 * @param record its place in that file: 0 for a file that is one article, the line number from 1
 *     for JSON Lines, the place of the first byte from 1 for a record of a WARC
 * @param metadata what is known besides the text
 * @param text the text as it is read: what all annotations count
 * @param layout the blocks of the text where the input's markup tells them; empty for plain text
 * @param source the text as it was decoded, if something within words was left out of {@code text},
 *     see {@link LeftOut}; else null
 */
public record Article(
    String articleId,
    String sourceUri,
    long record,
    Metadata metadata,
    String text,
    List<Block> layout,
    @Nullable String source) {

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
    return new Article(
        Ids.articleId(sourceUri, record), sourceUri, record, metadata, text, layout, null);
  }

  /** An article whose words are to be told in what was written: it has no layout. */
  public static Article ofWritten(
      String sourceUri, long record, Metadata metadata, String written) {
    String text = LeftOut.without(written);
    Article read = of(sourceUri, record, metadata, text);
    return text.equals(written) ? read : read.withSource(written);
  }

  private Article withSource(String written) {
    return new Article(articleId, sourceUri, record, metadata, text, layout, written);
  }

  /** The text as it was decoded, never altered: what the offsets of all tables count. */
  public String written() {
    return source == null ? text : source;
  }

  /** 32 hex digits over the text as it was decoded: equal for equal texts. */
  public String contentHash() {
    return Ids.of(written());
  }

  /** The same article with what was found out since. */
  public Article withMetadata(Metadata found) {
    return new Article(articleId, sourceUri, record, found, text, layout, source);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.guard.ReadingGuard;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Reject;

/** Takes the records of one file, makes articles and rejects of them, and counts them. */
public final class RecordSink {

  /** The record number of a file that is one article, or none. */
  public static final long WHOLE_FILE = 0;

  private static final int SAMPLE_CODE_POINTS = 200;

  private final String sourceUri;
  private final Consumer<Article> articles;
  private final Consumer<Reject> rejects;
  private final ReadingGuard guard;
  private long reached = WHOLE_FILE;
  private long count;

  public RecordSink(String sourceUri, Consumer<Article> articles, Consumer<Reject> rejects) {
    this(sourceUri, articles, rejects, ReadingGuard.NONE);
  }

  public RecordSink(
      String sourceUri, Consumer<Article> articles, Consumer<Reject> rejects, ReadingGuard guard) {
    this.sourceUri = sourceUri;
    this.articles = articles;
    this.rejects = rejects;
    this.guard = guard;
  }

  /** Takes records that came to this file from another one. */
  public RecordSink of(String origin) {
    return new RecordSink(
        origin,
        article -> {
          count++;
          articles.accept(article);
        },
        reject -> {
          count++;
          rejects.accept(reject);
        },
        guard);
  }

  /** Takes the records of a file that lies in this one, which is an archive. */
  public RecordSink within(String place) {
    return of(sourceUri + "!/" + place);
  }

  /** Says which record is being read, for the reject if the file breaks off there. */
  public void reach(long record) {
    reached = record;
  }

  /**
   * Makes a record of what lies in memory, under the guard: what comes of it counts if it comes in
   * time, else the record is a reject.
   *
   * @param input what to show of it in that reject
   * @param making hands its outcome to the sink that it is given
   */
  public void make(long record, String input, Consumer<RecordSink> making) {
    List<Runnable> outcome = new ArrayList<>();
    RecordSink sink =
        new RecordSink(
            sourceUri,
            article -> outcome.add(() -> articles.accept(article)),
            reject -> outcome.add(() -> rejects.accept(reject)));
    try {
      guard.make(() -> making.accept(sink));
    } catch (FailedReadException e) {
      reject(record, e.reason(), String.valueOf(e.getMessage()), input);
      return;
    }
    count += sink.count;
    outcome.forEach(Runnable::run);
  }

  public void article(long record, Metadata metadata, String text) {
    article(record, metadata, text, List.of());
  }

  public void article(long record, Metadata metadata, String text, List<Block> layout) {
    count++;
    articles.accept(
        layout.isEmpty()
            ? Article.ofWritten(sourceUri, record, metadata, text)
            : Article.of(sourceUri, record, metadata, text, layout));
  }

  public void reject(long record, String reason, String message, String input) {
    count++;
    rejects.accept(new Reject(sourceUri, record, "ingest", reason, message, sample(input)));
  }

  /** Rejects what cannot be read from the record that was reached on. */
  public void rejectRest(String reason, String message) {
    count++;
    rejects.accept(new Reject(sourceUri, reached, "ingest", reason, message, null));
  }

  /** How many records came: articles and rejects. */
  public long count() {
    return count;
  }

  /** What went wrong, in words: the message of a reject. */
  public static String cause(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static @Nullable String sample(String input) {
    if (input.isEmpty()) {
      return null;
    }
    int codePoints = Math.min(SAMPLE_CODE_POINTS, input.codePointCount(0, input.length()));
    return input.substring(0, input.offsetByCodePoints(0, codePoints));
  }
}

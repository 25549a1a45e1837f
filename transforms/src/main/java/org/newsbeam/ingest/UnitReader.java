// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsbeam.ingest.bytes.CompressionBombException;
import org.newsbeam.ingest.file.FileChange;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.file.SourceUri;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.format.FormatDetector;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.guard.GuardedOpener;
import org.newsbeam.ingest.guard.ReadingGuard;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.Repeated;
import org.newsbeam.ingest.store.StorageOpener;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/**
 * Reads units of work into articles and rejects. A file that is gone or has changed since it was
 * listed is a reject, so that nobody takes for read what was not.
 */
public final class UnitReader {

  private final ReadSettings settings;
  private final FileOpener opener;
  private final Repeated repeated;
  private final ReadingGuard guard;
  private final FormatSettings format;

  UnitReader(ReadSettings settings, FileOpener opener) {
    this(settings, opener, Repeated.NONE, ReadingGuard.NONE);
  }

  private UnitReader(
      ReadSettings settings, FileOpener opener, Repeated repeated, ReadingGuard guard) {
    this.settings = settings;
    this.opener = opener;
    this.repeated = repeated;
    this.guard = guard;
    this.format = new FormatSettings(settings.jsonPaths(), settings.maxArticleBytes(), repeated);
  }

  /** A reader of whatever {@code settings} ask for. */
  public static UnitReader of(ReadSettings settings) {
    return new UnitReader(settings, StorageOpener.create());
  }

  /** One that makes rejects of the rows of earlier runs' tables that are read elsewhere too. */
  public UnitReader without(Repeated rows) {
    return new UnitReader(settings, opener, rows, guard);
  }

  /** The same, watched over by {@code watch}: what it gives up is a reject. */
  public UnitReader guardedBy(ReadingGuard watch) {
    return new UnitReader(settings, new GuardedOpener(opener, watch), repeated, watch);
  }

  /**
   * Reads a unit, and hands over its articles and rejects one by one. What the consumers throw goes
   * through, so long as it is no {@link IOException}.
   */
  public UnitRecords read(WorkUnit unit, Consumer<Article> articles, Consumer<Reject> rejects) {
    long records = 0;
    List<String> unread = new ArrayList<>();
    for (Slice slice : unit.slices()) {
      String name = settings.sourceUri(slice.uri());
      PlaceNames places = new PlaceNames(settings, name, SourceUri.absolute(slice.uri()));
      LastRecord last = new LastRecord(articles, rejects);
      RecordSink sink =
          new RecordSink(name, article -> last.hold(places.added(article)), last::hold, guard);
      sink.reach(slice.firstRecord());
      if (!isRead(slice, sink, last)) {
        unread.add(slice.uri());
      }
      last.handOn();
      records += sink.count();
    }
    return new UnitRecords(records, unread);
  }

  /** Reads a slice, or rejects it; whether its file was as it was listed, and could be read. */
  private boolean isRead(Slice slice, RecordSink sink, LastRecord last) {
    try {
      FileChange before = FileChange.of(slice.file(), opener);
      if (before.isOne()) {
        sink.rejectRest("changed", before.told());
        return false;
      }
      read(slice, sink);
      FileChange after = FileChange.after(slice.file(), opener);
      if (after.isOne() && !last.replace("changed", after.told())) {
        sink.rejectRest("changed", after.told());
      }
      return !after.isOne();
    } catch (FailedReadException e) {
      sink.rejectRest(e.reason(), e.getMessage());
      return false;
    } catch (CompressionBombException e) {
      sink.rejectRest("compression-bomb", e.getMessage());
      return true;
    } catch (EOFException e) {
      sink.rejectRest("truncated", "the file breaks off: " + cause(e));
      return true;
    } catch (NoSuchFileException | FileNotFoundException e) {
      sink.rejectRest("gone", "the file was listed, but there is none when it is to be read");
      return false;
    } catch (IOException e) {
      sink.rejectRest("unreadable", "the file cannot be read: " + cause(e));
      return false;
    }
  }

  private void read(Slice slice, RecordSink sink) throws IOException {
    try (OpenFile file = OpenFile.of(slice.file(), opener)) {
      FormatDetector.detect(file, format).read(file, slice, sink);
    }
  }

  private static String cause(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return RecordSink.cause(e);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.guard.ReadingGuard;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/** What becomes of records and files that a guard gives up, and of those after them. */
public class ReadingGuardTest {

  private final List<String> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void aLineThatIsGivenUpCostsThatLineAlone() {
    String lines =
        """
        {"text":"<p>It rained in Ellery.</p>"}
        {"text":"<p>It never stopped.</p>"}
        {"text":"<p>The sun shone again.</p>"}
        """;
    assertEquals(3, read("a.jsonl", lines.getBytes(UTF_8), new GivesUp(2)).records());
    assertEquals(List.of("1 It rained in Ellery.", "3 The sun shone again."), articles);
    assertEquals(List.of("2 ingest timeout"), reasons());
    assertEquals("<p>It never stopped.</p>", rejects.get(0).sample());
  }

  @Test
  public void aPageOfAWarcThatIsGivenUpCostsThatPageAlone() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (String words : List.of("It rained in Ellery for all of the day, the mayor said.", "Two")) {
      warc.write(response("<html><body><p>" + words + "</p></body></html>").getBytes(UTF_8));
    }
    assertEquals(2, read("a.warc", warc.toByteArray(), new GivesUp(2)).records());
    assertEquals(1, articles.size());
    assertEquals("timeout", rejects.get(0).reason());
  }

  @Test
  public void aPageThatIsGivenUpIsTheOnlyRecordOfItsFile() {
    byte[] page = "<html><body><p>It rained.</p></body></html>".getBytes(UTF_8);
    UnitRecords read = read("a.html", page, new GivesUp(1));
    assertEquals(1, read.records());
    assertEquals(List.of("0 ingest timeout"), reasons());
    assertEquals(List.of(), read.unread());
  }

  @Test
  public void ofAFileWhoseStorageIsSilentTheRestIsRejectedAndTheFileUnread() {
    InputStream silent =
        new InputStream() {
          private final InputStream first =
              new ByteArrayInputStream("{\"text\":\"one\"}\n{\"te".getBytes(UTF_8));

          @Override
          public int read() {
            throw new IllegalStateException("nobody reads single bytes");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int n = first.read(target, offset, length);
            if (n < 0) {
              throw new FailedReadException("timeout", "nothing came", new IOException("silence"));
            }
            return n;
          }

          @Override
          public void close() {
            throw new IllegalStateException("what reads it may still do so");
          }
        };
    InputFile file = new InputFile("file:///a.jsonl", 100);
    UnitRecords read = read(file, (uri, begin) -> silent, ReadingGuard.NONE);
    assertEquals(2, read.records());
    assertEquals(List.of("1 one"), articles);
    assertEquals(List.of("2 ingest timeout"), reasons());
    assertEquals(List.of("file:///a.jsonl"), read.unread());
  }

  private UnitRecords read(String name, byte[] bytes, ReadingGuard guard) {
    InputFile file = new InputFile("file:///" + name, bytes.length);
    return read(file, (uri, begin) -> new ByteArrayInputStream(bytes), guard);
  }

  private UnitRecords read(InputFile file, FileOpener opener, ReadingGuard guard) {
    return new UnitReader(ReadSettings.usual(), opener)
        .guardedBy(guard)
        .read(new WorkUnit(List.of(new Slice.Whole(file))), this::add, rejects::add);
  }

  private void add(Article article) {
    articles.add(article.record() + " " + article.text());
  }

  private List<String> reasons() {
    return rejects.stream().map(r -> r.record() + " " + r.stage() + " " + r.reason()).toList();
  }

  private static String response(String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: http://news.example/\r
        WARC-Date: 2020-01-01T00:00:00Z\r
        WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r
        Content-Type: application/http;msgtype=response\r
        Content-Length: %d\r
        \r
        %s\r
        \r
        """
        .formatted(http.length(), http);
  }

  /** Gives up one of the records: that with a number, counted from 1. */
  private static final class GivesUp implements ReadingGuard {

    private final int number;
    private int records;

    GivesUp(int number) {
      this.number = number;
    }

    @Override
    public void make(Runnable work) throws FailedReadException {
      work.run();
      if (++records == number) {
        throw new FailedReadException("timeout", "reading took too long", new IOException("late"));
      }
    }

    @Override
    public <T> T fetch(Fetch<T> work) throws IOException {
      return work.get();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.guard.ReadingGuard;
import org.newsbeam.model.Cancellation;

public class GuardedReadingTest {

  private final List<Exception> failures = new ArrayList<>();

  @Test
  public void aRecordThatTakesTooLongIsGivenUpAndCounted() throws IOException {
    try (GuardedThread thread = new GuardedThread(1)) {
      ReadingGuard guard = new GuardedReading(thread, failures::add);
      FailedReadException late =
          assertThrows(FailedReadException.class, () -> guard.make(GuardedReadingTest::spin));
      assertEquals("reading took more than 1 s of CPU time and was given up", late.getMessage());
      assertEquals(List.of(late), failures);
      List<String> made = new ArrayList<>();
      guard.make(() -> made.add("the next"));
      assertEquals(List.of("the next"), made);
    }
  }

  @Test
  public void aRecordWhoseReadingThrowsIsCounted() {
    try (GuardedThread thread = new GuardedThread(30)) {
      ReadingGuard guard = new GuardedReading(thread, failures::add);
      FailedReadException failed =
          assertThrows(
              FailedReadException.class,
              () ->
                  guard.make(
                      () -> {
                        throw new IllegalStateException("no such element");
                      }));
      assertThat(
          failed.getMessage(),
          containsString("java.lang.IllegalStateException: no such element at org.newsbeam"));
      assertEquals(1, failures.size());
    }
  }

  @Test
  public void whatAStorageSaysComesThrough() throws IOException {
    try (GuardedThread thread = new GuardedThread(30)) {
      ReadingGuard guard = new GuardedReading(thread, failures::add);
      assertEquals("bytes", guard.fetch(() -> "bytes"));
      assertThrows(
          FileNotFoundException.class,
          () ->
              guard.fetch(
                  () -> {
                    throw new FileNotFoundException("a.txt");
                  }));
      assertEquals(List.of(), failures);
    }
  }

  private static void spin() {
    while (true) {
      Cancellation.check();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.Test;
import org.newsbeam.model.Cancellation;

public class GuardedThreadTest {

  private final AtomicReference<Thread> worker = new AtomicReference<>();

  @Test
  public void workThatTakesTooMuchCpuTimeIsStoppedAndTheNextIsDone() throws Exception {
    try (GuardedThread thread = new GuardedThread(1)) {
      GuardedThread.LateException late =
          assertThrows(
              GuardedThread.LateException.class, () -> thread.call("work", this::spinUntilStopped));
      assertEquals("work took more than 1 s of CPU time and was given up", late.getMessage());
      assertFalse(worker.get().isAlive());
      assertEquals("done", thread.call("work", () -> "done"));
    }
  }

  @Test
  public void timeThatOthersTakeDoesNotCount() throws Exception {
    try (GuardedThread thread = new GuardedThread(1)) {
      Callable<Boolean> waiting = () -> new CountDownLatch(1).await(3, TimeUnit.SECONDS);
      assertEquals(false, thread.call("work", waiting));
    }
  }

  @Test
  public void aThreadThatStandsStillIsGivenUpToo() {
    try (GuardedThread thread = new GuardedThread(1)) {
      Callable<Void> hung =
          () -> {
            new CountDownLatch(1).await();
            return null;
          };
      GuardedThread.LateException late =
          assertThrows(GuardedThread.LateException.class, () -> thread.call("work", hung));
      assertEquals("work stood still for 10 s and was given up", late.getMessage());
    }
  }

  @Test
  public void moreThreadsThatDoNotEndThanAreBorneFailTheRun() {
    AtomicBoolean released = new AtomicBoolean();
    Callable<Void> deaf =
        () -> {
          while (!released.get()) {
            Thread.onSpinWait();
          }
          return null;
        };
    try (GuardedThread thread = new GuardedThread(1, 100)) {
      for (int i = 0; i < StuckThreads.MOST; i++) {
        assertThrows(GuardedThread.LateException.class, () -> thread.call("work", deaf));
      }
      IllegalStateException stuck =
          assertThrows(IllegalStateException.class, () -> thread.call("reading", deaf));
      assertThat(
          stuck.getMessage(),
          containsString("threads that were given up do not end, one of them reading at"));
    } finally {
      released.set(true);
    }
  }

  @Test
  public void whatIsThrownComesBack() {
    try (GuardedThread thread = new GuardedThread(30)) {
      Callable<Void> failing =
          () -> {
            throw new IllegalArgumentException("no such word");
          };
      ExecutionException thrown =
          assertThrows(ExecutionException.class, () -> thread.call("work", failing));
      assertEquals("no such word", thrown.getCause().getMessage());
    }
  }

  private Void spinUntilStopped() {
    worker.set(Thread.currentThread());
    while (true) {
      Cancellation.check();
    }
  }
}

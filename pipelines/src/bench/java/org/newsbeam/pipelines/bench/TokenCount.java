// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How many tokens a benchmark read, and what time the processor spent on them. JMH tells both per
 * second of the clock; on a machine that has other work too, only their quotient means much.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class TokenCount {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Tokens read in this iteration. */
  public long tokens;

  /** Nanoseconds that the processor gave the reading thread in this iteration. */
  public long cpuNanos;

  private long begin;

  /** Starts the processor's time. */
  @Setup(Level.Iteration)
  public void start() {
    begin = THREADS.getCurrentThreadCpuTime();
  }

  void add(int read) {
    tokens += read;
    long now = THREADS.getCurrentThreadCpuTime();
    cpuNanos += now - begin;
    begin = now;
  }
}

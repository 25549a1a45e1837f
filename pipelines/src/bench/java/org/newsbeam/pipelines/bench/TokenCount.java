// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
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

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Tokens read in this iteration. */
  public long tokens;

  /** Nanoseconds that the processor gave the reading thread in this iteration. */
  public long cpuNanos;

  /** Bytes that the reading thread allocated in this iteration. */
  public long bytes;

  private long begin;
  private long allocated;

  /** Starts the processor's time. */
  @Setup(Level.Iteration)
  public void start() {
    begin = THREADS.getCurrentThreadCpuTime();
    allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  void add(int read) {
    tokens += read;
    long now = THREADS.getCurrentThreadCpuTime();
    cpuNanos += now - begin;
    begin = now;
    long allocatedNow = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    bytes += allocatedNow - allocated;
    allocated = allocatedNow;
  }
}

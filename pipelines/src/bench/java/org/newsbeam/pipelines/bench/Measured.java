// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.newsbeam.pipelines.Newsbeam;
import org.newsbeam.pipelines.corpus.PlainPool;

/** A run in a JVM of its own; its last line says what it took. */
public final class Measured {

  static final String MARK = "measured:";

  private Measured() {}

  /**
   * Runs {@code pool INPUT OUTPUT THREADS}, or a command of Newsbeam.
   *
   * @param arguments what to run
   */
  public static void main(String[] arguments) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(Measured::tell));
    if (arguments[0].equals("pool")) {
      PlainPool.run(List.of(arguments[1]), arguments[2], Integer.parseInt(arguments[3]));
    } else {
      Newsbeam.main(arguments);
    }
  }

  private static void tell() {
    long wall = ManagementFactory.getRuntimeMXBean().getUptime();
    long cpu =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    System.out.printf(
        Locale.ROOT, "%n%s %.2f %.2f %d%n", MARK, wall / 1e3, cpu / 1e9, peakMegabytes());
  }

  /** Peak resident memory; 0 where the system does not tell. */
  private static long peakMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}

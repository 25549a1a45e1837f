// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own, as large as wanted. Only root may mount one. */
final class SmallDisk implements AutoCloseable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts one on the new folder {@code folder}; skips the test, and says so, if that fails. */
  static SmallDisk mount(Path folder, String size) throws Exception {
    Files.createDirectories(folder);
    int exit = mount("-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
    if (exit != 0) {
      System.out.println("SKIPPED: no file system can be mounted here (are you root?)");
    }
    assumeTrue("may mount a file system", exit == 0);
    return new SmallDisk(folder);
  }

  Path folder() {
    return folder;
  }

  /** Mounts it again with other options, while no file of it is open. */
  void remount(String options) throws Exception {
    assertEquals(0, mount("-o", "remount," + options, folder.toString()));
  }

  private static int mount(String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "mount";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  @Override
  public void close() throws IOException {
    new ProcessBuilder("umount", "-l", folder.toString()).inheritIO().start().onExit().join();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsbeam.pipelines.TrapModel;

/** A bundle with a bug: it holds the code that {@link TrapModel} fails with. */
record TrappedBundle(Path jar) {

  /** What makes a JVM load that code. */
  static final String OPTION = "-D" + TrapModel.ALLOWED + "=" + TrapModel.PACKAGE;

  /** Copies the bundle of {@code profile} into {@code folder}. */
  static TrappedBundle of(String profile, Path folder) throws IOException {
    String name = "newsbeam-" + profile + ".jar";
    Path jar = Files.copy(Path.of("pipelines/target", name), folder.resolve(name));
    try (FileSystem inside =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
      for (Class<?> type : TrapModel.CLASSES) {
        String entry = type.getName().replace('.', '/') + ".class";
        try (InputStream code = type.getClassLoader().getResourceAsStream(entry)) {
          Files.copy(code, inside.getPath(entry));
        }
      }
    }
    return new TrappedBundle(jar);
  }

  /** Runs a command that must end with {@code exit}, and gives what it printed. */
  String run(int exit, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(OPTION, "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(jar.getParent(), "newsbeam", ".log");
    try (Child child = Child.start(log, Map.of(), command)) {
      child.mustEnd(exit);
      return child.output();
    }
  }
}

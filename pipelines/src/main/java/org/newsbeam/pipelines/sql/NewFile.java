// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * A file that is written beside its place and moved there when it is whole: until then what stood
 * there before stands.
 */
public final class NewFile {

  private NewFile() {}

  /**
   * The place for a file.
   *
   * @param option the option or parameter that names it
   * @throws UsageException if there can be no file
   */
  public static Path place(String option, String name) {
    try {
      Path path = Path.of(name).toAbsolutePath();
      if (Files.isDirectory(path)) {
        throw new UsageException(option + "=" + name + " is a folder; name a file");
      }
      if (!Files.isDirectory(path.getParent())) {
        throw new UsageException(option + "=" + name + ": there is no folder " + path.getParent());
      }
      return path;
    } catch (InvalidPathException e) {
      throw new UsageException(option + "=" + name + " can be no file's name", e);
    }
  }

  /**
   * Writes a file.
   *
   * @param path its place, as {@link #place} gives it
   */
  public static void write(Path path, Writer writer) throws IOException, SQLException {
    Path folder = path.getParent();
    Path part = folder.resolve("." + path.getFileName() + "." + ProcessHandle.current().pid());
    try {
      writer.write(part);
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** What writes the file at the path that it is given. */
  @FunctionalInterface
  public interface Writer {

    /** Writes it whole. */
    void write(Path part) throws IOException, SQLException;
  }
}

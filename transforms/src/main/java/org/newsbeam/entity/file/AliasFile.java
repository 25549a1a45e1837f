// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsbeam.entity.alias.Aliases;

/**
 * Aliases in a file that any of Beam's file systems reaches, see {@link AliasTable}. It is read
 * once a JVM, however many finders use it.
 *
 * @param name the file as the user named it
 * @param place where workers find it, wherever they were started: a local file by its whole path
 * @param sha256 the SHA-256 of its bytes, 64 hex digits
 */
public record AliasFile(String name, String place, String sha256) implements Serializable {

  /** What this JVM has read, for all its threads. */
  private static final Map<AliasFile, Aliases> READ = new ConcurrentHashMap<>();

  /**
   * Reads the aliases in the file {@code name}.
   *
   * @throws BadAliasesException if a line is none that can be used
   * @throws IOException if it cannot be read
   */
  public static AliasFile read(String name) throws IOException {
    String place = UserFile.place(name);
    UserFile<Aliases> read = UserFile.read(place, in -> Aliases.of(AliasTable.read(in)));
    AliasFile file = new AliasFile(name, place, read.sha256());
    READ.put(file, read.content());
    return file;
  }

  /**
   * The aliases.
   *
   * @throws UncheckedIOException if the file cannot be read any more
   * @throws IllegalStateException if it is not the file it was
   */
  public Aliases aliases() {
    return READ.computeIfAbsent(this, AliasFile::again);
  }

  private static Aliases again(AliasFile file) {
    try {
      UserFile<Aliases> read = UserFile.read(file.place, in -> Aliases.of(AliasTable.read(in)));
      if (!read.sha256().equals(file.sha256)) {
        throw new IllegalStateException("the aliases in " + file.place + " have changed");
      }
      return read.content();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the aliases in " + file.place, e);
    }
  }
}

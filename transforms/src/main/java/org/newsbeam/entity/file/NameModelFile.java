// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.namefind.TokenNameFinder;

/**
 * A name model in a file that any of Beam's file systems reaches. It is read once a JVM, however
 * many finders are made of it.
 *
 * @param name the file as the user named it
 * @param place where workers find it, wherever they were started: a local file by its whole path
 * @param sha256 the SHA-256 of its bytes, 64 hex digits
 */
public record NameModelFile(String name, String place, String sha256) implements Serializable {

  /** What this JVM has read, for all its threads: a model is large and slow to read. */
  private static final Map<NameModelFile, LoadedNameModel> READ = new ConcurrentHashMap<>();

  /**
   * Reads the model in the file {@code name}.
   *
   * @throws NotANameModelException if the file holds none that can be used
   * @throws IOException if it cannot be read
   */
  public static NameModelFile read(String name) throws IOException {
    String place = UserFile.place(name);
    UserFile<LoadedNameModel> read = UserFile.read(place, NameModels::read);
    NameModelFile file = new NameModelFile(name, place, read.sha256());
    READ.put(file, read.content());
    return file;
  }

  /**
   * A finder for one thread. The types of its names are those of {@link
   * org.newsbeam.model.EntityType}.
   *
   * @throws UncheckedIOException if the file cannot be read any more
   * @throws IllegalStateException if it is not the file it was
   */
  public TokenNameFinder finder() {
    return READ.computeIfAbsent(this, NameModelFile::again).finders().get();
  }

  /** What the model calls the types of names that are left out, because they are none of ours. */
  public Set<String> ignoredTypes() {
    return READ.computeIfAbsent(this, NameModelFile::again).ignoredTypes();
  }

  private static LoadedNameModel again(NameModelFile file) {
    try {
      UserFile<LoadedNameModel> read = UserFile.read(file.place, NameModels::read);
      if (!read.sha256().equals(file.sha256)) {
        throw new IllegalStateException("the name model " + file.place + " has changed");
      }
      return read.content();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the name model " + file.place, e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.namefind.TokenNameFinder;
import org.apache.beam.sdk.io.FileSystems;

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

  private record Content(LoadedNameModel model, String sha256) {}

  /**
   * Reads the model in the file {@code name}.
   *
   * @throws NotANameModelException if the file holds none that can be used
   * @throws IOException if it cannot be read
   */
  public static NameModelFile read(String name) throws IOException {
    String place = place(name);
    Content content = load(place);
    NameModelFile file = new NameModelFile(name, place, content.sha256());
    READ.put(file, content.model());
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

  private static String place(String name) {
    String local = name.replaceFirst("^file:(//)?(?=/)", "");
    return local.matches("[a-zA-Z][-a-zA-Z0-9+.]+:/.*")
        ? local
        : Path.of(local).toAbsolutePath().normalize().toString();
  }

  private static LoadedNameModel again(NameModelFile file) {
    try {
      Content content = load(file.place);
      if (!content.sha256().equals(file.sha256)) {
        throw new IllegalStateException("the name model " + file.place + " has changed");
      }
      return content.model();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the name model " + file.place, e);
    }
  }

  private static Content load(String place) throws IOException {
    ReadableByteChannel file = FileSystems.open(FileSystems.matchNewResource(place, false));
    try (DigestInputStream in =
        new DigestInputStream(
            Channels.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      LoadedNameModel model = NameModels.read(in);
      in.transferTo(OutputStream.nullOutputStream());
      return new Content(model, HexFormat.of().formatHex(in.getMessageDigest().digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.newsbeam.ingest.file.InputFile;

/** Whatever Beam's file systems reach: object stores, HDFS. */
public final class RemoteFiles implements Storage {

  @Override
  public void list(String pattern, ListingRules rules, ListingBuilder listing) throws IOException {
    List<InputFile> files = match(pattern);
    // Object stores have no folders: what is not there by name may stand before other names.
    boolean isFolder = files.isEmpty();
    if (isFolder) {
      files = match(pattern.replaceFirst("/*$", "/**"));
    }
    if (files.size() == 1 && files.get(0).uri().equals(pattern)) {
      listing.add(files.get(0));
    } else {
      String glob = isFolder ? pattern.replaceFirst("/*$", "/**") : pattern;
      new RemoteSelection(glob, rules, listing, RemoteFiles::isRun).add(files);
    }
  }

  @Override
  public InputFile stat(String uri) throws IOException {
    // A name that looks like a glob matches others too.
    return match(uri).stream()
        .filter(file -> file.uri().equals(uri))
        .findFirst()
        .orElseThrow(() -> new NoSuchFileException(uri));
  }

  /** Whether a run was written to a folder, or is being written there. */
  private static boolean isRun(String folder) {
    try {
      if (!match(folder + "/" + RunFolder.CLAIM).isEmpty()) {
        return true;
      }
      List<InputFile> manifest = match(folder + "/" + RunFolder.MANIFEST);
      if (manifest.isEmpty()) {
        return false;
      }
      try (InputStream in = new RemoteFiles().open(manifest.get(0).uri(), 0)) {
        return RunFolder.isManifest(in);
      }
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public InputStream open(String uri, long begin) throws IOException {
    ReadableByteChannel channel = FileSystems.open(FileSystems.matchNewResource(uri, false));
    if (channel instanceof SeekableByteChannel seekable) {
      return Channels.newInputStream(seekable.position(begin));
    }
    InputStream in = Channels.newInputStream(channel);
    in.skipNBytes(begin);
    return in;
  }

  /** Whether a pattern matched a folder: that of HDFS lists them as if they were empty files. */
  public static boolean isFolder(MatchResult.Metadata found) {
    if (found.resourceId().isDirectory()) {
      return true;
    }
    if (found.sizeBytes() > 0 || !found.resourceId().getScheme().equals("hdfs")) {
      return false;
    }
    try (ReadableByteChannel file = FileSystems.open(found.resourceId())) {
      return !file.isOpen();
    } catch (IOException e) {
      return String.valueOf(e.getMessage()).contains("not a file");
    }
  }

  private static List<InputFile> match(String pattern) throws IOException {
    // Some file systems match with one variant what others match with two.
    Set<InputFile> files = new LinkedHashSet<>();
    for (String variant : variants(pattern)) {
      FileSystems.match(variant, EmptyMatchTreatment.ALLOW).metadata().stream()
          .filter(found -> !isFolder(found))
          .map(
              found ->
                  new InputFile(
                      found.resourceId().toString(), found.sizeBytes(), found.lastModifiedMillis()))
          .forEach(files::add);
    }
    return List.copyOf(files);
  }

  /**
   * Patterns that together match what {@code pattern} does if {@code **} may also stand for no
   * folder at all: HDFS wants at least one, object stores the slash after it.
   */
  static List<String> variants(String pattern) {
    List<String> variants = List.of(pattern.replaceFirst("/\\*\\*$", "/*"));
    if (!variants.get(0).equals(pattern)) {
      variants = List.of(pattern, variants.get(0));
    }
    return variants.stream().flatMap(variant -> withNoFolder(variant, 0).stream()).toList();
  }

  private static List<String> withNoFolder(String pattern, int from) {
    int stars = pattern.indexOf("/**/", from);
    if (stars < 0) {
      return List.of(pattern);
    }
    List<String> both = new ArrayList<>(withNoFolder(pattern, stars + 1));
    String without = pattern.substring(0, stars) + pattern.substring(stars + 3);
    both.addAll(withNoFolder(without, stars));
    return both;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.newsbeam.ingest.file.InputFile;

/** The local disk. */
final class LocalFiles implements Storage {

  private static final String PARQUET = "*.parquet";

  private final Path base;

  LocalFiles(Path base) {
    this.base = base.toAbsolutePath().normalize();
  }

  @Override
  public void list(String pattern, ListingRules rules, ListingBuilder listing) throws IOException {
    String plain = withoutScheme(pattern);
    Optional<Path> named = named(plain);
    if (named.isEmpty() || !Files.exists(named.get())) {
      LocalGlob glob = LocalGlob.of(plain, base);
      if (Files.isDirectory(glob.root())) {
        walk(glob, matcher(glob, pattern), rules, listing);
      }
    } else if (!Files.isDirectory(named.get())) {
      listing.add(stat(named.get()));
    } else if (RunFolder.isBrokenOff(named.get())) {
      throw NoSuchInputException.because(pattern, "a run that has not ended, or was broken off");
    } else if (RunFolder.isRun(named.get()) && !rules.isOutput(named.get().toString())) {
      LocalGlob articles = LocalGlob.of(PARQUET, named.get().resolve(RunFolder.ARTICLES));
      if (Files.isDirectory(articles.root())) {
        walk(articles, matcher(articles, pattern), rules, listing);
      }
    } else {
      LocalGlob all = LocalGlob.below(named.get());
      walk(all, path -> true, rules, listing);
    }
  }

  @Override
  public InputFile stat(String uri) throws IOException {
    return stat(Path.of(URI.create(uri)));
  }

  @Override
  public InputStream open(String uri, long begin) throws IOException {
    Path path = Path.of(URI.create(uri));
    // Opening a named pipe would wait for ever.
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new IOException(
          Files.isDirectory(path)
              ? "it is a folder that cannot be looked into"
              : "it is no regular file");
    }
    InputStream in = Files.newInputStream(path);
    in.skipNBytes(begin);
    return in;
  }

  private Optional<Path> named(String pattern) {
    try {
      return Optional.of(base.resolve(pattern).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String withoutScheme(String pattern) {
    if (!pattern.startsWith("file:")) {
      return pattern;
    }
    try {
      return Path.of(URI.create(pattern)).toString();
    } catch (IllegalArgumentException e) {
      // Braces and brackets of a glob are not allowed in a URI.
      return pattern.replaceFirst("^file:(//)?", "");
    }
  }

  private static PathMatcher matcher(LocalGlob glob, String pattern) throws NoSuchInputException {
    try {
      return glob.root().getFileSystem().getPathMatcher("glob:" + glob.syntax());
    } catch (PatternSyntaxException e) {
      throw NoSuchInputException.because(pattern, e.getDescription());
    }
  }

  private static void walk(
      LocalGlob glob, PathMatcher wanted, ListingRules rules, ListingBuilder listing)
      throws IOException {
    LocalWalk walk = new LocalWalk(glob, wanted, rules, listing);
    EnumSet<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(glob.root(), links, glob.depth(), walk);
  }

  private static InputFile stat(Path path) throws IOException {
    return InputFile.of(path, Files.readAttributes(path, BasicFileAttributes.class));
  }
}

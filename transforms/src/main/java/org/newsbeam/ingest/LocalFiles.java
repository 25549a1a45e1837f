// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.nio.file.FileVisitResult.CONTINUE;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** The local disk. */
final class LocalFiles implements Storage {

  private final Path base;

  LocalFiles(Path base) {
    this.base = base.toAbsolutePath().normalize();
  }

  @Override
  public List<InputFile> list(String pattern) throws IOException {
    String plain = withoutScheme(pattern);
    Optional<Path> named = named(plain);
    if (named.isPresent() && Files.exists(named.get())) {
      return walk(named.get(), path -> true, Integer.MAX_VALUE);
    }
    LocalGlob glob = LocalGlob.of(plain, base);
    return Files.isDirectory(glob.root())
        ? walk(glob.root(), matcher(glob, pattern), glob.depth())
        : List.of();
  }

  @Override
  public InputStream open(String uri, long begin) throws IOException {
    Path path = Path.of(URI.create(uri));
    // Opening a named pipe would wait for ever.
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new IOException(Files.isDirectory(path) ? "it is a folder" : "it is no regular file");
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
      throw new NoSuchInputException(pattern + " (" + e.getDescription() + ")");
    }
  }

  private static List<InputFile> walk(Path root, PathMatcher wanted, int depth) throws IOException {
    List<InputFile> files = new ArrayList<>();
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isDirectory() && wanted.matches(file)) {
              files.add(inputFile(file, attributes));
            }
            return CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
              files.add(new InputFile(file.toUri().toString(), 0));
            }
            return CONTINUE;
          }
        };
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, visitor);
    return files;
  }

  private static InputFile inputFile(Path path, BasicFileAttributes attributes) {
    return new InputFile(
        path.toUri().toString(),
        attributes.isRegularFile() ? attributes.size() : 0,
        attributes.lastModifiedTime().toMillis());
  }
}

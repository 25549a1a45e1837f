// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.SourceUri;

/** Looks for files below a folder, through links too, and passes over what is no input. */
final class LocalWalk extends SimpleFileVisitor<Path> {

  /** "Ferry_files" beside "Ferry.html", in the languages of browsers. */
  private static final Pattern SAVED =
      Pattern.compile("(.+)(?:_files|[-_]Dateien|_fichiers|_archivos|_file|_arquivos|_bestanden)");

  private final LocalGlob glob;
  private final PathMatcher wanted;
  private final ListingRules rules;
  private final ListingBuilder listing;

  /** What tells the output folder under any name; empty if there is none yet. */
  private final Optional<Object> outputKey;

  LocalWalk(LocalGlob glob, PathMatcher wanted, ListingRules rules, ListingBuilder listing) {
    this.glob = glob;
    this.wanted = wanted;
    this.rules = rules;
    this.listing = listing;
    this.outputKey = key(rules.output());
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    Optional<PassedOver> why = passedOver(folder, attributes);
    why.ifPresent(reason -> listing.passOver(reason, folder.toString()));
    return why.isPresent() ? SKIP_SUBTREE : CONTINUE;
  }

  private Optional<PassedOver> passedOver(Path folder, BasicFileAttributes attributes) {
    if (rules.isOutput(folder.toString()) || isOutput(attributes)) {
      return Optional.of(PassedOver.OUTPUT);
    }
    boolean isRun = RunFolder.isRun(folder) && !ListingRules.asksForArticles(glob.pattern());
    if (folder.equals(glob.root())) {
      return isRun ? Optional.of(PassedOver.RUN) : Optional.empty();
    }
    Optional<PassedOver> byName =
        ListingRules.byName(folder.getFileName().toString(), glob.pattern());
    if (byName.isEmpty() && isSavedWithPage(folder)) {
      return Optional.of(PassedOver.SAVED_WITH_PAGE);
    }
    return byName.isEmpty() && isRun ? Optional.of(PassedOver.RUN) : byName;
  }

  /** Whether a browser made the folder for what belongs to the page beside it. */
  private static boolean isSavedWithPage(Path folder) {
    Matcher name = SAVED.matcher(folder.getFileName().toString());
    return name.matches()
        && Stream.of(".html", ".htm", ".xhtml")
            .anyMatch(end -> Files.isRegularFile(folder.resolveSibling(name.group(1) + end)));
  }

  private boolean isOutput(BasicFileAttributes attributes) {
    return outputKey.isPresent() && outputKey.get().equals(attributes.fileKey());
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isDirectory() || !wanted.matches(file)) {
      return CONTINUE;
    }
    ListingRules.byName(file.getFileName().toString(), glob.pattern())
        .ifPresentOrElse(
            why -> listing.passOver(why, file.toString()),
            () -> listing.add(InputFile.of(file, attributes)));
    return CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (!(e instanceof FileSystemLoopException)) {
      listing.add(new InputFile(file.toUri().toString(), 0));
    }
    return CONTINUE;
  }

  private static Optional<Object> key(@Nullable String output) {
    if (output == null || SourceUri.isRemote(output)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(
          Files.readAttributes(Path.of(output), BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.gold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Finds brat's files: {@code NAME.ann} and its text, {@code NAME.txt} beside it. As PolNeAR 1.0 has
 * it, the text may lie in a folder {@code text} beside that of the annotation, and the annotation's
 * name may have {@code _ANNOTATOR} after the text's. Of several annotations of one text in a folder
 * the first by name counts.
 */
final class BratFiles {

  private static final String ANNOTATION = ".ann";
  private static final String TEXT = ".txt";

  private BratFiles() {}

  /** Whether a file is one of a pair, by its ending. */
  static boolean isBrat(Path file) {
    return hasEnding(file, ANNOTATION) || hasEnding(file, TEXT);
  }

  /**
   * Reads a pair, given by either file, or all pairs of a folder and the folders in it.
   *
   * @throws UsageException if there is no text, or a line of an annotation is not of brat's
   */
  static AttributionFile read(Path file) throws IOException {
    List<AttributedArticle> articles = new ArrayList<>();
    List<Path> leftOut = new ArrayList<>();
    Set<Path> texts = new HashSet<>();
    for (Path annotation : annotations(file)) {
      Path text = textOf(annotation);
      if (texts.add(text)) {
        articles.add(article(annotation, text));
      } else {
        leftOut.add(annotation);
      }
    }
    return new AttributionFile(articles, leftOut);
  }

  private static List<Path> annotations(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      try (Stream<Path> files = Files.walk(file)) {
        return files.filter(found -> hasEnding(found, ANNOTATION)).sorted().toList();
      }
    }
    if (hasEnding(file, ANNOTATION)) {
      return List.of(file);
    }
    Path annotation = file.resolveSibling(name(file) + ANNOTATION);
    if (!Files.isReadable(annotation)) {
      throw new UsageException(file + ": there is no " + annotation.getFileName() + " beside it");
    }
    return List.of(annotation);
  }

  private static Path textOf(Path annotation) {
    Path folder = annotation.resolveSibling("");
    String name = name(annotation);
    String unsigned = name.replaceFirst("_[^_]*$", "");
    for (Path place : List.of(folder, folder.resolve("..").resolve("text").normalize())) {
      for (String called : List.of(name, unsigned)) {
        Path text = place.resolve(called + TEXT);
        if (Files.isReadable(text)) {
          return text;
        }
      }
    }
    throw new UsageException(
        annotation + ": there is no " + name + TEXT + " beside it or in ../text");
  }

  private static AttributedArticle article(Path annotation, Path textFile) throws IOException {
    String text = readString(textFile);
    Article article = Article.of(textFile.toString(), 0, Metadata.NONE, text);
    BratAnnotation read = new BratAnnotation(annotation.toString(), text);
    read.add(readString(annotation).replaceFirst("^\uFEFF", "").lines().toList());
    return new AttributedArticle(
        name(annotation),
        AnnotatedArticle.of(article, List.of()),
        read.attributions(),
        read.discarded());
  }

  private static String readString(Path file) throws IOException {
    try {
      return Files.readString(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is not UTF-8", e);
    }
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ANNOTATION.length());
  }
}

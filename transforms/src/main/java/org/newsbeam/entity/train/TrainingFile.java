// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.namefind.NameSample;
import org.newsbeam.entity.column.ColumnFile;
import org.newsbeam.model.AnnotatedArticle;

/**
 * Sentences whose names are marked.
 *
 * @param name the file's name, without its folder
 * @param sentences in order; the first of each article clears adaptive data
 */
public record TrainingFile(String name, List<NameSample> sentences) {

  /** Copies the sentences. */
  public TrainingFile {
    sentences = List.copyOf(sentences);
  }

  /**
   * A file of two columns.
   *
   * @throws IOException if it cannot be read or is not of the format
   */
  public static TrainingFile ofColumns(Path file) throws IOException {
    return new TrainingFile(file.getFileName().toString(), ColumnFile.read(file));
  }

  /**
   * A file of text in which each name stands in brackets behind its type: {@code [PERSON Nora Holm]
   * left [LOCATION Orrin].}; a line of {@code ====} parts articles.
   *
   * @param language cuts a text into sentences and tokens
   * @throws IOException if it cannot be read, or a mark is of no type
   */
  public static TrainingFile ofMarked(Path file, Function<String, AnnotatedArticle> language)
      throws IOException {
    return new TrainingFile(file.getFileName().toString(), MarkedText.read(file, language));
  }
}

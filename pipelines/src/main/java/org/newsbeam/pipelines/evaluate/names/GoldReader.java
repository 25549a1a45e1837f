// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Reads articles whose names people have annotated: JSON Lines ({@link GoldLines}) or two columns
 * ({@link GoldColumns}).
 */
public final class GoldReader {

  private GoldReader() {}

  /**
   * Reads a file.
   *
   * @throws UsageException if it cannot be read, or holds what is of neither format; names the line
   */
  public static GoldFile read(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException("--gold=" + file + " is not a file that can be read");
    }
    try {
      GoldFile gold = isJson(file) ? GoldLines.read(file) : GoldColumns.read(file);
      if (gold.articles().isEmpty()) {
        throw new UsageException("--gold=" + file + " holds no article");
      }
      return gold;
    } catch (CharacterCodingException e) {
      throw new UsageException("--gold=" + file + " is not UTF-8", e);
    } catch (IOException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }

  /** The ending tells, and else the first char: no word of a text is a brace. */
  private static boolean isJson(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.matches(".*\\.(jsonl|ndjson|json)")) {
      return true;
    }
    if (name.matches(".*\\.(tsv|conll|bio)")) {
      return false;
    }
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      String line = lines.readLine();
      while (line != null && line.isBlank()) {
        line = lines.readLine();
      }
      return line != null && line.strip().startsWith("{");
    }
  }
}

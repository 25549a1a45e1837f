// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Reads articles whose quotes people have annotated: JSON Lines ({@link AttributionLines}), or a
 * file or folder of brat's ({@link BratFiles}).
 */
public final class AttributionReader {

  private AttributionReader() {}

  /**
   * Reads a file or folder.
   *
   * @throws UsageException if it cannot be read, or holds what is of neither format; names the line
   */
  public static AttributionFile read(Path file) {
    if (!Files.isReadable(file)) {
      throw new UsageException("--gold=" + file + " is not a file that can be read");
    }
    try {
      AttributionFile gold =
          Files.isDirectory(file) || BratFiles.isBrat(file)
              ? BratFiles.read(file)
              : new AttributionFile(AttributionLines.read(file), List.of());
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
}

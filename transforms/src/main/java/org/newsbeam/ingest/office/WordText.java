// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.ingest.bytes.ZipParts;

/** The running text of a document of Word, as it reads with all changes accepted. */
final class WordText {

  /** Text boxes are told twice, for old programs once more. */
  private static final XmlText MARKUP =
      new XmlText(
          Set.of("p"),
          Set.of("t"),
          Set.of("del", "moveFrom", "Fallback", "instrText"),
          Map.of("tab", "\t", "br", "\n", "cr", "\n", "noBreakHyphen", "-"));

  private WordText() {}

  static List<String> paragraphs(byte[] bytes) throws IOException {
    return MARKUP.read(ZipParts.part(bytes, "word/document.xml"));
  }
}

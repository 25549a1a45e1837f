// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.ingest.bytes.ZipParts;

/** The running text of an OpenDocument. */
final class OpenDocumentText {

  private static final XmlText MARKUP =
      new XmlText(
          Set.of("p", "h"),
          Set.of(),
          Set.of("tracked-changes", "annotation", "note"),
          Map.of("tab", "\t", "line-break", "\n", "s", " "));

  private OpenDocumentText() {}

  static List<String> paragraphs(byte[] bytes) throws IOException {
    return MARKUP.read(ZipParts.part(bytes, "content.xml"));
  }
}

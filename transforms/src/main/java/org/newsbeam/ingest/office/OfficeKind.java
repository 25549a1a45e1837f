// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsbeam.ingest.record.FileHead;

/**
 * A kind of document.
 *
 * @param recognises whether a file is one
 * @param reader how its text is read
 */
record OfficeKind(Predicate<FileHead> recognises, Reader reader) {

  private static final List<OfficeKind> ALL =
      List.of(
          // Office Open XML (ECMA-376), as Word writes it.
          new OfficeKind(
              head -> isZip(head, "docx", "[Content_Types].xml", "word/document.xml"),
              WordText::paragraphs),
          // OpenDocument (ISO 26300), as LibreOffice writes it.
          new OfficeKind(
              head -> isZip(head, "odt", "mimetypeapplication/vnd.oasis.opendocument.text", ""),
              OpenDocumentText::paragraphs),
          new OfficeKind(
              head -> isZip(head, "epub", "mimetypeapplication/epub+zip", ""),
              BookText::paragraphs),
          new OfficeKind(head -> head.startsWith("{\\rtf"), RichText::paragraphs),
          new OfficeKind(head -> head.startsWith("%PDF-"), PdfText::paragraphs));

  private static final int ENDS = 1 << 16;

  /** Gives the paragraphs of a document. */
  @FunctionalInterface
  interface Reader {
    List<String> paragraphs(byte[] bytes) throws IOException;
  }

  /** The kind that a file is. */
  static Optional<OfficeKind> of(FileHead head) {
    return ALL.stream().filter(kind -> kind.recognises.test(head)).findFirst();
  }

  /** The kind that bytes are: the names of all that an archive holds stand at its end. */
  static Optional<OfficeKind> of(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, ENDS));
    byte[] tail = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - ENDS), bytes.length);
    String ends = new String(head, ISO_8859_1) + new String(tail, ISO_8859_1);
    return of(new FileHead(ends, ends.contains("word/document.xml") ? "docx" : "", false));
  }

  /** An archive that is named as such a document, or has what only such documents begin with. */
  private static boolean isZip(FileHead head, String extension, String first, String inside) {
    return head.startsWith("PK\3\4")
        && (head.isNamed(extension)
            || (head.start().contains(first) && head.start().contains(inside)));
  }

  /**
   * The paragraphs of the running text, in order; those without words are left out.
   *
   * @throws IOException if it is damaged or encrypted
   */
  List<String> paragraphs(byte[] bytes) throws IOException {
    return reader.paragraphs(bytes).stream().filter(text -> !text.isBlank()).toList();
  }
}

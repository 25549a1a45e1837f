// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The running text of a PDF: its text layer, in the order in which it was set. */
final class PdfText extends PDFTextStripper {

  private static final String FONT_CACHE = "pdfbox.fontcache";

  /**
   * It warns of each font that a page does not bring along, which is none of a reader's business.
   */
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  static {
    PDFBOX.setLevel(Level.SEVERE);
    if (System.getProperty(FONT_CACHE) == null) {
      // Else the list of this machine's fonts is written to the home of whoever runs this.
      System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir"));
    }
  }

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private double size;

  private PdfText() {}

  static List<String> paragraphs(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<List<PdfLine>> pages = new ArrayList<>();
      PdfText reader = new PdfText();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        reader.endLine();
        pages.add(List.copyOf(reader.lines));
        reader.lines.clear();
      }
      return PdfLines.paragraphs(pages);
    } catch (InvalidPasswordException e) {
      throw new EncryptedException(e);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    super.writeString(text, positions);
    line.append(text);
    for (TextPosition position : positions) {
      size = Math.max(size, position.getFontSizeInPt());
    }
  }

  @Override
  protected void writeWordSeparator() throws IOException {
    super.writeWordSeparator();
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    super.writeLineSeparator();
    endLine();
  }

  @Override
  protected void writeParagraphStart() throws IOException {
    super.writeParagraphStart();
    endLine();
    lines.add(PdfLine.GAP);
  }

  private void endLine() {
    String text = line.toString().strip().replaceAll("[\\s\u00a0]+", " ");
    if (!text.isEmpty()) {
      lines.add(new PdfLine(text, size));
    }
    line.setLength(0);
    size = 0;
  }
}

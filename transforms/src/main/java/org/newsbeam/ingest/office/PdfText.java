// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The running text of a PDF: its text layer, in the order in which it was set. */
final class PdfText {

  private static final String FONT_CACHE = "pdfbox.fontcache";
  private static final String PARAGRAPH = "\u2029";

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

  private PdfText() {}

  static List<String> paragraphs(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return PdfLines.paragraphs(pages(document));
    } catch (InvalidPasswordException e) {
      throw new EncryptedException(e);
    }
  }

  /** The lines of each page; a blank one stands between paragraphs. */
  private static List<List<String>> pages(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setParagraphStart(PARAGRAPH);
    stripper.setLineSeparator("\n");
    List<List<String>> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      Stream<String> lines = stripper.getText(document).replace(PARAGRAPH, "\n\n").lines();
      pages.add(lines.map(String::strip).toList());
    }
    return pages;
  }
}

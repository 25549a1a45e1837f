// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public final class PdfLinesTest {

  @Test
  public void linesOfATitleInLargeLettersAreOne() {
    assertEquals(
        List.of("Ferry goes back to sea", "The ferry that had been in dock went back to sea."),
        paragraphs(
            List.of(
                large("Ferry goes"),
                large("back to sea"),
                text("The ferry that had been in dock"),
                text("went back to sea."))));
  }

  @Test
  public void whatIsShortEndsItsParagraph() {
    assertEquals(
        List.of(
            "Section: LOCAL", "Byline: Ada Byron", "The ferry that had been in dock went back."),
        paragraphs(
            List.of(
                text("Section: LOCAL"),
                text("Byline: Ada Byron"),
                text("The ferry that had been in dock"),
                text("went back."))));
  }

  @Test
  public void aSentenceGoesOnInTheNextColumnAndOnTheNextPage() {
    assertEquals(
        List.of(
            "The ferry that had been in dock since the winter went back to sea.",
            "Nobody on the pier had waited for it, she said."),
        paragraphs(
            List.of(
                text("The ferry that had been in dock"),
                PdfLine.GAP,
                text("since the win-"),
                text("ter went back to sea."),
                PdfLine.GAP,
                text("Nobody on the pier had waited")),
            List.of(text("for it, she said."))));
  }

  @Test
  public void runningHeadsAndNumbersOfPagesAreLeftOut() {
    assertEquals(
        List.of("The ferry left on Monday.", "It came back on Tuesday."),
        paragraphs(
            List.of(
                text("Gazette, 5 March"), text("The ferry left on Monday."), text("Page 1 of 2")),
            List.of(text("Gazette, 6 March"), text("It came back on Tuesday."), text("- 2 -"))));
  }

  private static PdfLine text(String text) {
    return new PdfLine(text, 10);
  }

  private static PdfLine large(String text) {
    return new PdfLine(text, 18);
  }

  private static List<String> paragraphs(List<PdfLine> first, List<PdfLine> second) {
    return PdfLines.paragraphs(List.of(first, second));
  }

  private static List<String> paragraphs(List<PdfLine> page) {
    return PdfLines.paragraphs(List.of(page));
  }
}

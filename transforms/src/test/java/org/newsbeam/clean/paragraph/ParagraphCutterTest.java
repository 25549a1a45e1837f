// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.paragraph;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class ParagraphCutterTest {

  @Test
  public void eachLineIsAParagraphWhereLinesAreNotWrapped() {
    assertEquals(
        List.of("The ferry sank.", "Nobody was on board.", "The mayor wept."),
        cut("The ferry sank.\nNobody was on board.\r\n\r\nThe mayor wept.\r"));
  }

  @Test
  public void wrappedLinesAreJoinedUpToABlankLine() {
    assertEquals(
        List.of(
            "The ferry sank on Monday night while the harbour council was at its weekly dinner,"
                + " the mayor said.",
            "Nobody was on board when it happened, as the last crossing had been called off"
                + " because of the storm."),
        cut(
            """
            The ferry sank on Monday night while the harbour
            council was at its weekly dinner, the mayor said.

            Nobody was on board when it happened, as the last
            crossing had been called off because of the
            storm.
            """));
  }

  @Test
  public void wrappedLinesAreCutAtIndentation() {
    assertEquals(
        List.of(
            "The ferry sank on Monday night while the harbour council was at its weekly dinner.",
            "Nobody was on board. The last crossing had been called off because of the storm, the"
                + " mayor said.",
            "Net loss 1.2 mln"),
        cut(
            """
            The ferry sank on Monday night while the harbour
            council was at its weekly dinner.
                Nobody was on board. The last crossing had
            been called off because of the storm, the mayor
            said.
                Net loss 1.2 mln
            """));
  }

  @Test
  public void wrappedLinesWithoutMarksAreCutWhereASentenceEndsEarly() {
    assertEquals(
        List.of(
            "The ferry sank on Monday night while the harbour council was at its weekly dinner on"
                + " the quay.",
            "Nobody was on board. The last crossing had been called off because of the storm, the"
                + " mayor said."),
        cut(
            """
            The ferry sank on Monday night while the harbour
            council was at its weekly dinner on the
            quay.
            Nobody was on board. The last crossing had been
            called off because of the storm, the mayor said.
            """));
  }

  @Test
  public void aLongLineGoesOnWhereTheNextBeginsSmall() {
    assertEquals(
        List.of("The ferry sank on Monday night while the council was at dinner on the quay."),
        cut("The ferry sank on Monday night while the council\nwas at dinner on the quay."));
  }

  @Test
  public void aTextOfWhiteSpaceHasNoParagraph() {
    assertEquals(List.of(), cut(" \n\u00a0\r\n\ufeff\t"));
  }

  private static List<String> cut(String text) {
    return ParagraphCutter.cut(text).stream().map(Paragraph::text).toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

public final class ExportFormatTest {

  private static final String BODY =
      "PORT ANSELM — The board will light the tower again.\n\n“It is a delight,” said Lena Ostrow.";

  private static final String SECOND = "The ferry sails on Monday, and nobody has told the hens.";

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void lexisNexis() throws IOException {
    read(
        """
                                   1 of 2 DOCUMENTS


                                The Harbour Gazette

                              March 5, 2024 Tuesday
                                 Final Edition

        Board lights the tower of Skarra
        after twenty years

        BYLINE: Ines Okafor and Tomas Rehn

        SECTION: LOCAL; Pg. A1

        LENGTH: 15 words

        DATELINE: PORT ANSELM


        %s

        LOAD-DATE: March 6, 2024

        LANGUAGE: ENGLISH

                         Copyright 2024 The Harbour Gazette
                              All Rights Reserved


                                   2 of 2 DOCUMENTS

                                The Harbour Gazette

                                  March 6, 2024

        Ferry sails

        LENGTH: 10 words

        %s

                         Copyright 2024 The Harbour Gazette
        """
            .formatted(BODY, SECOND));
    assertFirst("Board lights the tower of Skarra after twenty years");
    assertEquals("LOCAL; Pg. A1", articles.get(0).metadata().section());
    assertEquals("PORT ANSELM", articles.get(0).metadata().dateline());
    assertEquals("en", articles.get(0).metadata().language());
  }

  @Test
  public void nexisUni() throws IOException {
    read(
        """
        Board lights the tower of Skarra
        The Harbour Gazette
        March 5, 2024 Tuesday
        Final Edition

        Copyright 2024 The Harbour Gazette All Rights Reserved
        Section: LOCAL; Pg. A1
        Length: 15 words
        Byline: Ines Okafor and Tomas Rehn
        Body

        %s

        Graphic

        A tower.
        Load-Date: March 6, 2024

        End of Document

        Ferry sails
        The Harbour Gazette
        March 6, 2024
        Length: 10 words
        Body

        %s
        Load-Date: March 6, 2024

        End of Document
        """
            .formatted(BODY, SECOND));
    assertFirst("Board lights the tower of Skarra");
  }

  @Test
  public void factivaAsItIsRead() throws IOException {
    read(
        """
        Local
        Board lights the tower of Skarra
        By Ines Okafor and Tomas Rehn
        15 words
        5 March 2024
        06:30
        The Harbour Gazette
        HARGAZ
        A1
        English
        (c) 2024 The Harbour Gazette

        %s

        The Harbour Gazette

        Document HARGAZ0020240305ek3500001

        Ferry sails
        10 words
        6 March 2024
        The Harbour Gazette
        HARGAZ
        English
        (c) 2024 The Harbour Gazette

        %s

        Document HARGAZ0020240306ek3600001
        """
            .formatted(BODY, SECOND));
    assertFirst("Board lights the tower of Skarra");
    assertEquals("HARGAZ0020240305ek3500001", articles.get(0).metadata().sourceId());
  }

  @Test
  public void factivaWithLettersForFields() throws IOException {
    read(
        """
        SE Local
        HD Board lights the tower
           of Skarra
        BY By Ines Okafor and Tomas Rehn
        WC 15 words
        PD 5 March 2024
        SN The Harbour Gazette
        LA English
        LP

        PORT ANSELM — The board will light the tower again.

        TD

        “It is a delight,” said Lena Ostrow.

        NS gcat : News
        AN Document HARGAZ0020240305ek3500001

        HD Ferry sails
        WC 10 words
        PD 6 March 2024
        SN The Harbour Gazette
        LP
        %s
        AN Document HARGAZ0020240306ek3600001
        """
            .formatted(SECOND));
    assertFirst("Board lights the tower of Skarra");
  }

  @Test
  public void proQuest() throws IOException {
    read(
        """
        ____________________________________________________________

        Document 1 of 2

        Board lights the tower of Skarra

        Author: Ines Okafor; Tomas Rehn

        Publication info: The Harbour Gazette; Port Anselm 05 Mar 2024: A1

        Full text: %s

        Subject: Lighthouses

        Publication title: The Harbour Gazette

        Publication date: Mar 5, 2024

        ____________________________________________________________

        Document 2 of 2

        Title: Ferry sails

        Full text: %s

        Publication title: The Harbour Gazette

        Publication date: Mar 6, 2024
        """
            .formatted(BODY, SECOND));
    assertFirst("Board lights the tower of Skarra");
  }

  @Test
  public void gigaword() throws IOException {
    read(
        """
        <DOC id="HAG_ENG_20240305.0001" type="story" >
        <HEADLINE>
        Board lights the tower of Skarra
        </HEADLINE>
        <BYLINE>By Ines Okafor and Tomas Rehn</BYLINE>
        <TEXT>
        <P>
        PORT ANSELM — The board will light the tower again.
        </P>
        <P>
        “It is a delight,” said Lena Ostrow.
        </P>
        </TEXT>
        </DOC>
        <DOC id="HAG_ENG_20240306.0002" type="story" >
        <TEXT>
        %s
        </TEXT>
        </DOC>
        """
            .formatted(SECOND));
    assertTexts();
    assertEquals("2024-03-05T00:00:00Z", articles.get(0).metadata().publishedAt().toString());
    assertEquals("Board lights the tower of Skarra", articles.get(0).metadata().headline());
  }

  @Test
  public void reuters21578() throws IOException {
    read(
        """
        <!DOCTYPE lewis SYSTEM "lewis.dtd">
        <REUTERS TOPICS="YES" NEWID="1">
        <DATE>26-FEB-1987 15:01:01.79</DATE>
        <TEXT>&#2;
        <TITLE>TOWER LIT AGAIN</TITLE>
        <DATELINE>    PORT ANSELM, Feb 26 - </DATELINE><BODY>The board will light the tower again.
         Reuter
        &#3;</BODY></TEXT>
        </REUTERS>
        <REUTERS TOPICS="NO" NEWID="2">
        <DATE>27-FEB-1987 15:01:01.79</DATE>
        <TEXT TYPE="BRIEF"><TITLE>FERRY SAILS</TITLE></TEXT>
        </REUTERS>
        """);
    assertEquals("The board will light the tower again.", articles.get(0).text());
    assertEquals("TOWER LIT AGAIN", articles.get(0).metadata().headline());
    assertEquals("PORT ANSELM", articles.get(0).metadata().dateline());
    assertEquals("1987-02-26T15:01:01Z", articles.get(0).metadata().publishedAt().toString());
    assertEquals(1, articles.size());
    assertEquals("empty", rejects.get(0).reason());
    assertEquals(2, rejects.get(0).record());
  }

  @Test
  public void eachDocumentHasItsCharset() throws IOException {
    read(
        "1 of 1 DOCUMENTS\n\nCafé\n\nLENGTH: 3 words\n\nIt was “fine”.\n",
        Charset.forName("windows-1252"));
    assertEquals("It was “fine”.", articles.get(0).text());
  }

  @Test
  public void anArticleThatSpeaksOfDocumentsIsNone() {
    assertTrue(!recognised("He read one of 3 documents.\nBody\n"));
    assertTrue(!recognised("Head of the Body\n\nThe text has 12 words\nin 2024.\n"));
    assertTrue(!recognised("<doctrine>\nDocument A\n"));
  }

  private static boolean recognised(String text) {
    return ExportFormat.recognises(FileHead.of("a.txt", text.getBytes(UTF_8), 1000));
  }

  private void read(String text) throws IOException {
    read(text, UTF_8);
  }

  private void read(String text, Charset charset) throws IOException {
    byte[] bytes = text.getBytes(charset);
    assertTrue(ExportFormat.recognises(FileHead.of("a.txt", bytes, 1 << 16)));
    new ExportFormat(FormatSettings.USUAL)
        .read(
            new ByteArrayInputStream(bytes), new RecordSink("a.txt", articles::add, rejects::add));
  }

  private void assertTexts() {
    assertEquals(List.of(), rejects);
    assertEquals(List.of(BODY, SECOND), articles.stream().map(Article::text).toList());
    assertEquals(List.of(1L, 2L), articles.stream().map(Article::record).toList());
    assertEquals(List.of("Ines Okafor", "Tomas Rehn"), articles.get(0).metadata().bylines());
  }

  private void assertFirst(String headline) {
    assertTexts();
    assertEquals(headline, articles.get(0).metadata().headline());
    assertEquals("The Harbour Gazette", articles.get(0).metadata().outlet());
    assertEquals("2024-03-05T00:00:00Z", articles.get(0).metadata().publishedAt().toString());
    assertEquals("Ferry sails", articles.get(1).metadata().headline());
    assertEquals("The Harbour Gazette", articles.get(1).metadata().outlet());
    assertEquals("2024-03-06T00:00:00Z", articles.get(1).metadata().publishedAt().toString());
  }
}

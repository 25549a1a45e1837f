// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.Test;
import org.newsbeam.ingest.Zip;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.table.SpreadsheetFormat;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

public final class OfficeFormatTest {

  private static final String READ = "Ferry back at sea\n\n“We had no choice,” said Ada Byron.";

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void theParagraphsOfWordAreRead() throws IOException {
    read(
        Zip.pack(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            word(
                "<w:p><w:r><w:t>Ferry </w:t></w:r><w:del><w:r><w:delText>not</w:delText></w:r>"
                    + "</w:del><w:ins><w:r><w:t>back</w:t></w:r></w:ins><w:r><w:t> at sea</w:t>"
                    + "</w:r></w:p><w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>“We had no choice,” said"
                    + " Ada Byron.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
            "word/footnotes.xml",
            word("<w:p><w:r><w:t>A note.</w:t></w:r></w:p>")));
    assertRead();
  }

  @Test
  public void whatADatabaseExportedIsCut() throws IOException {
    StringBuilder paragraphs = new StringBuilder();
    for (String line :
        ("Ferry back at sea|Harbour Gazette|March 5, 2026 Thursday|Copyright 2026 Harbour Gazette"
                + "|Byline: Ada Byron|Body|The ferry left.|Load-Date: March 6, 2026|End of Document"
                + "|Pier rebuilt|Valley Tribune|March 6, 2026 Friday|Body|The pier was rebuilt."
                + "|Load-Date: March 6, 2026|End of Document")
            .split("\\|", -1)) {
      paragraphs.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
    }
    read(Zip.pack("word/document.xml", word(paragraphs.toString())));
    assertEquals(
        List.of("Ferry back at sea", "Pier rebuilt"),
        articles.stream().map(article -> article.metadata().headline()).toList());
    assertEquals(List.of("Ada Byron"), articles.get(0).metadata().bylines());
    assertEquals("The ferry left.", articles.get(0).text().strip());
  }

  @Test
  public void theParagraphsOfAnOpenDocumentAreRead() throws IOException {
    String names = "xmlns:office='urn:o' xmlns:text='urn:t'";
    read(
        Zip.pack(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<office:body %s><text:h>Ferry<text:s/>back at sea</text:h><text:p>“We had no choice,”"
                    .formatted(names)
                + "<text:note><text:p>A note.</text:p></text:note> said <text:span>Ada</text:span>"
                + " Byron.</text:p></office:body>"));
    assertRead();
  }

  @Test
  public void thePagesOfABookAreReadInTheOrderOfItsSpine() throws IOException {
    read(
        Zip.pack(
            "mimetype",
            "application/epub+zip",
            "OEBPS/a.xhtml",
            "<html><body><div><p>“We had no choice,” said <i>Ada Byron</i>.</p></div></body></html>",
            "OEBPS/b.xhtml",
            "<html><head><title>T</title></head><body><h1>Ferry back at sea</h1></body></html>",
            "OEBPS/book.opf",
            "<package><manifest><item id='x' href='a.xhtml'/><item id='y' href='b.xhtml'/>"
                + "</manifest><spine><itemref idref='y'/><itemref idref='x'/></spine></package>"));
    assertRead();
  }

  @Test
  public void theParagraphsOfRichTextAreRead() throws IOException {
    read(
        ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\header A head}\\f0 Ferry \\b back\\b0 "
                + " at sea\\par\\pard \\'93We had no choice,\\u8221? said Ada Byron.\\par}")
            .getBytes(ISO_8859_1));
    assertRead();
  }

  @Test
  public void linesOfPdfBecomeParagraphs() throws IOException {
    read(
        pdf(
            "",
            List.of(
                "Harbour Gazette 1",
                "Ferry back at sea",
                "",
                "The ferry that had been in dock since the win-"),
            List.of("Harbour Gazette 2", "ter went back to sea, said Ada Byron, who", "owns it.")));
    assertEquals(List.of(), rejects);
    assertEquals(
        "Ferry back at sea\n\n"
            + "The ferry that had been in dock since the winter went back to sea, said Ada Byron,"
            + " who owns it.",
        articles.get(0).text());
  }

  @Test
  public void whatCannotBeReadIsRejected() throws IOException {
    read(pdf("secret", List.of("The ferry left.")));
    read(pdf("", List.of()));
    read("%PDF-1.4 and no more".getBytes(ISO_8859_1));
    read(Zip.pack("word/styles.xml", "<a/>"));
    read(Zip.pack("word/document.xml", "<a>"));
    read(Zip.pack("word/document.xml", word("<w:p>" + " ".repeat(100 << 20) + "</w:p>")));
    assertEquals(List.of(), articles);
    assertEquals(
        List.of(
            "unreadable", "empty", "unreadable", "unreadable", "unreadable", "compression-bomb"),
        rejects.stream().map(Reject::reason).toList());
    assertEquals("the document is encrypted", rejects.get(0).message());
  }

  private static String word(String body) {
    return "<w:document xmlns:w='urn:w'><w:body>%s</w:body></w:document>".formatted(body);
  }

  /** A page for each list of lines; a blank one is a gap. */
  @Test
  public void aDamagedDocumentIsReadOrRefusedButNeverFails() throws IOException {
    byte[] whole = pdf("", List.of("The ferry left."), List.of("The pier was rebuilt."));
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = whole.clone();
      for (int n = 0; n < 1 + i % 20; n++) {
        damaged[20 + random.nextInt(damaged.length - 20)] = (byte) random.nextInt(256);
      }
      read(damaged);
    }
    assertEquals(100, articles.size() + rejects.size());
    assertTrue(rejects.stream().anyMatch(r -> r.message().contains("the document is damaged")));
  }

  @SafeVarargs
  private static byte[] pdf(String password, List<String>... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.setLeading(14);
          content.newLineAtOffset(50, 700);
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  public void anArchiveWithSuchFoldersIsNoDocument() throws IOException {
    byte[] bytes =
        Zip.pack("password/document.txt", "word/ and xl/", "word/a.txt", "The ferry left.");
    FileHead head = FileHead.of("a.zip", bytes, 1 << 13);
    assertFalse(OfficeFormat.recognises(head));
    assertFalse(SpreadsheetFormat.recognises(head));
  }

  /** Documents of Word are told by their name here, all others by what they begin with. */
  private static String name(byte[] bytes) {
    return new String(bytes, ISO_8859_1).contains("word/") ? "a.docx" : "a";
  }

  private void assertRead() {
    assertEquals(List.of(), rejects);
    assertEquals(READ, articles.get(0).text());
  }

  private void read(byte[] bytes) throws IOException {
    assertTrue(OfficeFormat.recognises(FileHead.of(name(bytes), bytes, 1 << 13)));
    new OfficeFormat(FormatSettings.USUAL)
        .read(
            new ByteArrayInputStream(bytes), new RecordSink("a.docx", articles::add, rejects::add));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.Zip;
import org.newsbeam.ingest.bytes.CompressionBombException;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

public final class SpreadsheetFormatTest {

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void aRowIsAnArticle() throws IOException {
    read(
        book(
            row(text("A1", "Title"), text("B1", "Text"), text("C1", "Date"), text("D1", "id"))
                + "<row r='2'/>"
                + row(
                    text("A3", "Ferry"),
                    text("B3", "The ferry left."),
                    "<c r='C3' s='1'><v>46086</v></c>",
                    "<c r='D3'><v>12</v></c>")
                + row(text("B4", "The ferry came back."))
                + row(text("A5", "Nothing"))));
    assertEquals(List.of("The ferry left.", "The ferry came back."), texts());
    assertEquals("Ferry", articles.get(0).metadata().headline());
    assertEquals("12", articles.get(0).metadata().sourceId());
    assertEquals(Instant.parse("2026-03-05T00:00:00Z"), articles.get(0).metadata().publishedAt());
    assertEquals(List.of(1L, 2L), articles.stream().map(Article::record).toList());
    assertEquals(List.of("no-text 3"), told());
  }

  @Test
  public void aSheetWithoutATextIsRejected() throws IOException {
    read(book(row(text("A1", "Name"), text("B1", "Price")) + row(text("A2", "Fish"))));
    read(book(row(text("A1", "Text"))));
    assertEquals(List.of("no-text 0", "empty 0"), told());
  }

  @Test(expected = IOException.class)
  public void whatIsNoSpreadsheetIsToldSo() throws IOException {
    read(Zip.pack("xl/a.xml", "<a/>"));
  }

  @Test(expected = CompressionBombException.class)
  public void whatGrowsAsNoTextDoesIsRefused() throws IOException {
    read(book(row(text("A1", "Text")) + " ".repeat(100 << 20)));
  }

  private static String row(String... cells) {
    return "<row>" + String.join("", cells) + "</row>";
  }

  private static String text(String place, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(place, text);
  }

  /** A book of one sheet; its style 1 is that of days. */
  private static byte[] book(String rows) throws IOException {
    String main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String relationships = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'";
    return Zip.pack(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
            + "officedocument.spreadsheetml.sheet.main+xml'/><Override PartName='/xl/styles.xml'"
            + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.styles"
            + "+xml'/></Types>",
        "_rels/.rels",
        "<Relationships %s><Relationship Id='r' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .formatted(relationships, rel),
        "xl/workbook.xml",
        "<workbook %s xmlns:r='%s'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>"
            .formatted(main, rel),
        "xl/_rels/workbook.xml.rels",
        "<Relationships %s><Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='%s/styles' Target='styles.xml'/></Relationships>"
            .formatted(relationships, rel, rel),
        "xl/styles.xml",
        "<styleSheet %s><cellXfs count='2'><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>"
            .formatted(main),
        "xl/worksheets/sheet1.xml",
        "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
  }

  private List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }

  private List<String> told() {
    return rejects.stream().map(reject -> reject.reason() + " " + reject.record()).toList();
  }

  private void read(byte[] bytes) throws IOException {
    assertTrue(SpreadsheetFormat.recognises(FileHead.of("a.xlsx", bytes, 1 << 13)));
    new SpreadsheetFormat(FormatSettings.USUAL)
        .read(
            new ByteArrayInputStream(bytes), new RecordSink("a.xlsx", articles::add, rejects::add));
  }
}

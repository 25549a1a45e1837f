// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsbeam.ingest.archive.ArchiveFormat;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.json.JsonDocument;
import org.newsbeam.ingest.json.JsonLines;
import org.newsbeam.ingest.office.OfficeFormat;
import org.newsbeam.ingest.page.HtmlFormat;
import org.newsbeam.ingest.parquet.ParquetFormat;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.table.SpreadsheetFormat;
import org.newsbeam.ingest.table.TableFormat;
import org.newsbeam.ingest.text.TextFormat;
import org.newsbeam.ingest.warc.WarcFormat;

public class FormatDetectorTest {

  @Test
  public void whatAFileBeginsWithCountsMoreThanItsName() {
    assertEquals(OfficeFormat.class, detect("a.txt", "%PDF-1.4").getClass());
    assertEquals(OfficeFormat.class, detect("a.docx", "PK\3\4").getClass());
    assertEquals(SpreadsheetFormat.class, detect("a.xlsx", "PK\3\4").getClass());
    assertEquals(
        "this is no document of the kind that its name says", unsupported("a.pdf", "Hello"));
    assertEquals(
        HtmlFormat.class, detect("a.jsonl", "\u00ef\u00bb\u00bf\n<HTML lang=en>").getClass());
    assertEquals(HtmlFormat.class, detect("a.xml", "<?xml version='1.0'?><html>").getClass());
    assertEquals(WarcFormat.class, detect("a.gz", "WARC/1.0\r\n").getClass());
    assertEquals(OfficeFormat.class, detect("a", "{\\rtf1 Hello}").getClass());
    assertEquals("this is packed twice", unsupported("a.txt.gz", "\u001f\u008b\b"));
    assertEquals(JsonLines.class, detect("a.txt", "{\"text\":\"t\"}\n").getClass());
    assertEquals(ParquetFormat.class, detect("part-0", "PAR1\u0015").getClass());
  }

  @Test
  public void theNameDecidesWhereTheContentIsNotClear() {
    assertEquals(HtmlFormat.class, detect("a.HTM", "<p>Hello").getClass());
    for (String start :
        new String[] {
          "<!-- saved from url=(0042)https://a.example -->\r\n<html>",
          "<% Response.Expires = 0 %>\n<head><title>T</title>",
          "<body class='news'>",
          "\u00ff\u00fe<\0h\0t\0m\0l\0>\0"
        }) {
      assertEquals(start, HtmlFormat.class, detect("story.aspx", start).getClass());
    }
    assertEquals(TextFormat.class, detect("a.txt", "<p>Hello").getClass());
    assertEquals(
        "this is a script, style or font of a web page", unsupported("a.js", "var a = 1;"));
    assertEquals(
        "this is what a site tells crawlers", unsupported("saved", "User-agent: *\nDisallow:"));
    assertEquals("this is an XML document", unsupported("a.xml", "<news>Hello"));
    assertEquals("this is an old office document", unsupported("a.xls.gz", "id,text"));
    for (String name : new String[] {"a.csv", "A.CSV.gz", "a.tsv", "a.tab"}) {
      assertEquals(name, TableFormat.class, detect(name, "id,text").getClass());
    }
    assertEquals(
        "this is an office document without running text",
        unsupported("a.pptx", "PK\3\4[Content_Types].xml"));
    assertEquals(ArchiveFormat.class, detect("a.csv", "PK\3\4").getClass());
    assertEquals(JsonLines.class, detect("a.ndjson", "no JSON").getClass());
    assertEquals(JsonLines.class, detect("a.JSONL.gz", "").getClass());
  }

  @Test
  public void anythingElseIsText() {
    for (String name : new String[] {"a.txt", "a", "html", "a.story", "folder.html/b", ".hidden"}) {
      assertEquals(name, TextFormat.class, detect("file:///" + name, "Hello").getClass());
    }
    assertEquals(TextFormat.class, detect("a.txt", "{\"text\": an article}").getClass());
    assertEquals(TextFormat.class, detect("a.pdf", "").getClass());
  }

  @Test
  public void jsonIsOneObjectALineOrAWholeDocument() {
    assertEquals(JsonDocument.class, detect("a.json", "{\n\"text\": 1}").getClass());
    assertEquals(JsonDocument.class, detect("a.jsonl", "{\n  \"text\": 1\n}\n").getClass());
    assertEquals(JsonLines.class, detect("a.jsonl", "{\n{\"text\": 1}\n").getClass());
    assertEquals(JsonDocument.class, detect("a.json.gz", "[{\"text\":\"t\"}]").getClass());
    assertEquals(JsonDocument.class, detect("a.json", "{\"text\":\"t\"}").getClass());
    assertEquals(JsonLines.class, detect("a.json", "{\"text\":\"t\"}\n{}").getClass());
    assertEquals(
        "these are JSON Lines in UTF-16, not UTF-8", unsupported("a.jsonl", "\u00ff\u00fe{\0"));
  }

  private static String unsupported(String name, String content) {
    return ((UnsupportedFormat) detect(name, content)).message();
  }

  private static ArticleFormat detect(String name, String content) {
    return FormatDetector.detect(
        FileHead.of(name, content.getBytes(ISO_8859_1), OpenFile.HEAD_BYTES), FormatSettings.USUAL);
  }
}

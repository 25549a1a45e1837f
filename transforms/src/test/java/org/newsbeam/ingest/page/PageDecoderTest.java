// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class PageDecoderTest {

  private static final List<String> DECLARATIONS =
      List.of(
          "<?xml version=\"1.0\" encoding=\"%s\"?><html>",
          "<html><meta charset=%s>",
          "<html><meta charset='%s'>",
          "<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\">");

  private static final List<String> WIDE =
      List.of(
          "utf-16",
          "UTF-16",
          "utf-16le",
          "utf-16be",
          "ucs-2",
          "iso-10646-ucs-2",
          "csUnicode",
          "unicode",
          "unicodeFFFE",
          "utf-32");

  @Test
  public void aPageThatCanBeReadByteByByteIsNotInTheWideCharsetThatItNames() {
    for (String declaration : DECLARATIONS) {
      for (String label : WIDE) {
        // Of even and of odd length.
        for (String rest : List.of("<p>The ferry’s café closed.", "<p>The ferry’s café closed. ")) {
          String page = declaration.formatted(label) + rest;
          assertEquals(Optional.of(page), PageDecoder.decode(page.getBytes(UTF_8), ""));
        }
      }
    }
  }

  @Test
  public void norInTheOneThatItsServerNames() {
    for (String page : List.of("<html><p>The café closed.", "<html><p>The café closed. ")) {
      for (String label : WIDE) {
        String type = "text/html; charset=" + label;
        assertEquals(Optional.of(page), PageDecoder.decode(page.getBytes(UTF_8), type));
      }
    }
  }

  @Test
  public void aServerMayNameAWideCharsetThatIsThePages() {
    String page = "<html><p>The café closed.";
    for (String type : List.of("text/html;charset=utf-16", "text/html; charset=\"utf-16le\"")) {
      assertEquals(Optional.of(page), PageDecoder.decode(page.getBytes(UTF_16LE), type));
    }
    assertEquals(
        Optional.of(page), PageDecoder.decode(page.getBytes(UTF_16BE), "a/b; charset=utf-16be"));
  }

  @Test
  public void bytesThatAreUtf8OutrankWhatIsSaid() {
    String page = "<html><head><meta charset=iso-8859-1><p>The café’s owner closed it.";
    assertEquals(
        Optional.of(page), PageDecoder.decode(page.getBytes(UTF_8), "text/html; charset=latin1"));
  }

  @Test
  public void theCharsetOfAnotherElementIsNotThatOfThePage() {
    Charset cyrillic = Charset.forName("windows-1251");
    String page =
        "<html><script charset=iso-8859-1></script><meta charset=windows-1251><p>Да, нет.";
    assertEquals(Optional.of(page), PageDecoder.decode(page.getBytes(cyrillic), ""));
  }

  @Test
  public void utf16NeedsNoByteOrderMark() {
    String page = "<html><p>The café closed.";
    assertEquals(Optional.of(page), PageDecoder.decode(page.getBytes(UTF_16LE), ""));
    assertEquals(Optional.of(page), PageDecoder.decode(page.getBytes(UTF_16BE), ""));
  }

  @Test
  public void aByteOrderMarkOutranksWhatIsSaid() {
    String page = "<html><meta charset=utf-8><p>The café closed.";
    byte[] bytes = ("\ufeff" + page).getBytes(UTF_16LE);
    assertEquals(Optional.of(page), PageDecoder.decode(bytes, "text/html; charset=utf-8"));
  }

  @Test
  public void aPageInAnotherCharsetThanItSaysIsReadAllTheSame() {
    String page = "<html><meta charset=utf-16><p>The café closed, it says.";
    assertEquals(
        Optional.of(page), PageDecoder.decode(page.getBytes(Charset.forName("windows-1252")), ""));
    String russian = "<html><meta charset=koi8-r><p>Паром закрыт.";
    assertEquals(
        Optional.of(russian), PageDecoder.decode(russian.getBytes(Charset.forName("KOI8-R")), ""));
  }
}

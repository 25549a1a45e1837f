// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsbeam.ingest.bytes.ZipParts;

/** The running text of an EPUB: its pages in the order that its spine says. */
final class BookText {

  private static final Predicate<String> PARTS =
      Pattern.compile("(?i)\\.(?:opf|x?html?)$").asPredicate();

  private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, div";

  private BookText() {}

  static List<String> paragraphs(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = ZipParts.read(bytes, PARTS);
    List<String> paragraphs = new ArrayList<>();
    for (String page : spine(parts)) {
      Element body = Jsoup.parse(new String(parts.get(page), UTF_8)).body();
      body.select("script, style, nav").remove();
      body.select(BLOCKS).stream()
          .filter(block -> block.select(BLOCKS).size() == 1)
          .map(Element::text)
          .forEach(paragraphs::add);
    }
    return paragraphs;
  }

  private static List<String> spine(Map<String, byte[]> parts) {
    List<String> pages = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      String name = part.getKey();
      if (name.toLowerCase(Locale.ROOT).endsWith(".opf")) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        Document book = Jsoup.parse(new String(part.getValue(), UTF_8), "", Parser.xmlParser());
        Map<String, String> manifest = new HashMap<>();
        book.getElementsByTag("item")
            .forEach(item -> manifest.put(item.attr("id"), folder + item.attr("href")));
        book.getElementsByTag("itemref")
            .forEach(ref -> pages.add(manifest.getOrDefault(ref.attr("idref"), "")));
      }
    }
    pages.removeIf(page -> !parts.containsKey(page));
    return pages;
  }
}

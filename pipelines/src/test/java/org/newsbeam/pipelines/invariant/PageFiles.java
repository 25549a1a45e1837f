// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/** Articles as web pages, with furniture, and with charsets that are not what the page says. */
final class PageFiles {

  private PageFiles() {}

  static MadeFile file(String name, Story story, Dice dice) {
    return MadeFile.single(name, bytes(story, dice), Optional.empty());
  }

  /** The bytes of a page. */
  static byte[] bytes(Story story, Dice dice) {
    String charset = dice.one("UTF-8", "UTF-8", "UTF-8", "windows-1252", "utf-16", "ISO-8859-1");
    Charset written = Charset.forName(dice.one("UTF-8", "UTF-8", "windows-1252"));
    return page(story, charset, dice).getBytes(written);
  }

  private static String page(Story story, String charset, Dice dice) {
    StringBuilder page = new StringBuilder();
    page.append(dice.one("<!DOCTYPE html>\n", "", "<?xml version=\"1.0\" encoding=\"%s\"?>\n"));
    page.append("<html><head>").append(dice.one("<meta charset=\"%s\">", META, ""));
    page.append("<title>").append(escaped(story.headline())).append(" | Bee</title>\n");
    page.append("<meta property=\"og:site_name\" content=\"").append(story.outlet()).append("\">");
    page.append(dice.one("", linked(story), "<script>var a = '</p>'; //").formatted());
    page.append("</script></head><body>\n<nav><a href=/>Home</a> <a href=/x>Sport</a></nav>\n");
    page.append(dice.one("<article>", "<div class=story>", "<main><section>", ""));
    page.append("<h1>").append(escaped(story.headline())).append("</h1>\n");
    page.append("<p class=byline>By ").append(escaped(story.author())).append("</p>\n");
    for (String paragraph : story.paragraphs()) {
      String element = dice.one("p", "p", "p", "p", "div", "blockquote", "li", "h2", "figcaption");
      page.append(dice.percent(5) ? "<" : "<" + element + ">");
      page.append(dice.percent(90) ? escaped(paragraph) : paragraph);
      page.append(
          dice.percent(90) ? "</" + element + ">\n" : dice.one("\n", "</b>", "<table><tr>"));
    }
    page.append(dice.one("</article>", "</div>", "", "<!-- "));
    page.append("<footer>© The Daily Bee. <a href=/terms>Terms</a></footer></body></html>\n");
    return page.toString().replace("%s", charset);
  }

  private static final String META =
      "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\">";

  private static String linked(Story story) {
    return """
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "%s",
        "datePublished": "%s", "author": [{"name": "%s"}], "publisher": {"name": "%s"}}
        """
        .replaceFirst("%s", quoted(story.headline()))
        .replaceFirst("%s", quoted(story.date()))
        .replaceFirst("%s", quoted(story.author()))
        .replaceFirst("%s", quoted(story.outlet()));
  }

  private static String quoted(String text) {
    return text.replaceAll("[\"\\\\$\\p{Cntrl}]", " ");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** What a server sends for a page. */
  static byte[] http(Story story, Dice dice) {
    byte[] page = bytes(story, dice);
    String type = dice.one("text/html", "text/html; charset=utf-8", "text/html;charset=utf-16");
    String more = "";
    if (dice.percent(15)) {
      page = Bytes.packed(page);
      more = "Content-Encoding: gzip\r\n";
    }
    if (dice.percent(15)) {
      page =
          Bytes.joined(
              (Integer.toHexString(page.length) + "\r\n").getBytes(UTF_8),
              page,
              "\r\n0\r\n\r\n".getBytes(UTF_8));
      more += "Transfer-Encoding: chunked\r\n";
    }
    String head = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + more + "\r\n";
    return Bytes.joined(head.getBytes(UTF_8), page);
  }
}

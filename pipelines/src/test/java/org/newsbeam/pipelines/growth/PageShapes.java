// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.growth;

import static org.newsbeam.pipelines.growth.MadeNames.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Web pages made of one thing over and over. */
final class PageShapes {

  /** Elements that are opened again and again and never closed. */
  private static final List<String> OPENED =
      List.of(
          ("div p span b font a table ul li blockquote section td tr caption select option em h1 nobr"
                  + " form button dl dd rt svg math template label object marquee pre article main"
                  + " figure textarea title iframe script style noscript plaintext x-own")
              .split(" "));

  private static final List<String> REPEATED =
      List.of(
          "<table><tr><td>",
          "<table><tr><td>x",
          "<table>x",
          "<table><caption>x",
          "<select><table>",
          "<ul><li>x",
          "<p><b>x",
          "<b>x</p>",
          "<b><p>x</b>",
          "<b><i>x</b>y</i>",
          "<a href=x>y ",
          "<b><div></b>",
          "<a><div></a>",
          "</p>",
          "</div>",
          "</b>",
          "</x>",
          "<br>",
          "word<br>",
          "<hr>",
          "It rained in the town, the mayor said on Monday and then again.<br>",
          "<img src=x>",
          "<div><img src=x></div><p>A man in the rain</p>",
          "<",
          "<a ",
          "<!",
          "<!--",
          "<!-- x -->",
          "<![CDATA[x]]>",
          "&amp;",
          "&",
          "&aaaaaaaaaaaa",
          "&quot;&nbsp;&#8220;",
          "&nbsp;",
          "<p>It rained in the town, the mayor said on Monday and then again.</p>",
          "<div>word</div>",
          "<span>word</span> ",
          "<div></div>",
          "<li>word</li>",
          "<table><tr><td>word</td></tr></table>",
          "<aside>word</aside>",
          "<script>x</script>",
          "<input hidden>",
          "<option>x</option>",
          "<time datetime=2020-01-01>x</time>",
          "<p><time datetime=2020-01-01>x</time></p>",
          "<noscript>x</noscript>",
          "<article>It rained in the town, the mayor said on Monday and then again.</article>",
          "<figure><img src=x><figcaption>A man in rain</figcaption></figure>");

  private PageShapes() {}

  static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    for (String name : OPENED) {
      shapes.add(page("open <" + name + ">", i -> "<" + name + ">"));
      shapes.add(page("open <" + name + ">x", i -> "<" + name + ">x"));
    }
    for (String piece : REPEATED) {
      shapes.add(page(piece, i -> piece));
    }
    shapes.addAll(numbered().toList());
    shapes.addAll(heads().toList());
    shapes.addAll(deep().toList());
    return shapes;
  }

  private static Stream<Shape> numbered() {
    return Stream.of(
        page("open <b> with ids", i -> "<b id=" + i + ">x"),
        page("open <b> with ids in <p>", i -> "<p><b id=" + i + ">x"),
        page("open <font> with colours, <p>", i -> "<font color=" + i + "><p>x"),
        page("open <a>, <p>", i -> "<a href=" + i + "><p>x"),
        page("open <b> with ids, <table>", i -> "<b id=" + i + "><table>x"),
        page("elements of their own", i -> "<x-" + i + ">"),
        page("body with classes", i -> "<body class=x" + i + ">"),
        page("html with attributes", i -> "<html a" + i + "=x>"),
        page("headings", i -> "<h2>" + word(i) + " rained</h2>"),
        page("first headings", i -> "<h1>" + word(i) + " rained</h1>"),
        page("links", i -> "<a href=/" + i + ">" + word(i) + " rained in the town today</a> "),
        page("links in lines", i -> "<p><a href=/" + i + ">" + word(i) + " rained today</a></p>"),
        page("links in a list", i -> "<li><a href=/" + i + ">" + word(i) + " rained</a></li>"),
        page("bylines", i -> "<p class=byline>By " + word(i) + " Smith</p>"),
        page("named classes", i -> "<div class='" + word(i) + "-body'>word</div>"),
        page("authors", i -> "<i itemprop=author><b itemprop=name>" + word(i) + " Poe</b></i>"),
        page("author links", i -> "<a rel=author>" + word(i) + " Smith</a> "),
        page("meta elements", i -> "<meta name=author content='" + word(i) + " Smith'>"));
  }

  private static Stream<Shape> heads() {
    return Stream.of(
        head("long title", "<title>", i -> word(i) + " - ", "</title>"),
        head("title of spaces", "<meta property='og:title' content='Rain", i -> " ", "Town'>"),
        head("title of dashes", "<meta property='og:title' content='Rain", i -> " -", "Town'>"),
        head("title of tables", "<meta property='og:title' content='", i -> "<table><td>", "'>"),
        head("author of spaces", "<meta name=author content='Rain", i -> " ", "Town'>"),
        head("list of authors", "<meta name=author content='", i -> word(i) + " Smith, ", "'>"),
        data(
            "text as data",
            "{\"@type\":\"NewsArticle\",\"articleBody\":\"",
            i -> "It rained. ",
            "\"}"),
        data(
            "markup as data",
            "{\"@type\":\"Article\",\"articleBody\":\"</p>",
            i -> "<td><table>",
            "\"}"),
        data("data within data", "", i -> "{\"mainEntity\":", ""),
        data("arrays within arrays", "", i -> "[", ""),
        data("data of many objects", "[", i -> "{\"@type\":\"Thing\"},", "{}]"),
        data("data of many fields", "{\"@type\":\"Article\"", i -> ",\"a" + i + "\":1", "}"),
        data(
            "data of many authors",
            "{\"@type\":\"Article\",\"author\":[1",
            i -> ",\"A Poe\"",
            "]}"),
        data(
            "data of an author of spaces",
            "{\"@type\":\"Article\",\"author\":\"A",
            i -> " ",
            "B\"}"),
        head("data many times", "", i -> "<script type='application/ld+json'>{}</script>", ""),
        head("charset of spaces", "<meta charset", i -> " ", ">"),
        Shape.of(
            "title and first headings",
            "a.html",
            n ->
                "<!doctype html><html><head><title>"
                    + Shape.pieces(n / 2, i -> word(i) + " ")
                    + "</title></head><body>"
                    + Shape.pieces(n / 2, i -> "<h1>no such thing " + i + "</h1>")),
        Shape.of("attributes", "a.html", "<html><p ", i -> "a" + i + "=x ", ">" + Shape.LEAD),
        Shape.of(
            "long attribute", "a.html", "<html><p class='", i -> "w" + i + " ", "'>It rained."),
        Shape.of("long style", "a.html", "<html><p style='", i -> "a : b ", "'>It rained."),
        Shape.of("doctype", "a.html", "<!doctype html ", i -> "x ", "><p>" + Shape.LEAD),
        Shape.of("link of dots", "a.html", "<html><p><a href=x>", i -> "a.", " x</a>"));
  }

  private static Stream<Shape> deep() {
    String prose = "<p>It rained in the town, the mayor said on Monday and then again.</p>";
    return Stream.of(
        Shape.of("deep prose", "a.html", "<html>" + "<div>".repeat(300), i -> prose, ""),
        Shape.of(
            "deep names",
            "a.html",
            "<html>" + "<div class='article-body'>".repeat(300),
            i -> "<p>word</p>",
            ""),
        Shape.of("deep articles", "a.html", "<html>" + "<article>x".repeat(300), i -> prose, ""),
        Shape.of(
            "deep authors",
            "a.html",
            "<html><div itemprop=author>" + "<div itemprop=name>".repeat(300),
            i -> "word ",
            ""));
  }

  private static Shape page(String name, IntFunction<String> piece) {
    String start = "<!doctype html><html><body><article><h1>Rain</h1><p>" + Shape.LEAD + "</p>";
    return Shape.of(name, "a.html", start, piece, "</article></body></html>");
  }

  private static Shape head(String name, String start, IntFunction<String> piece, String end) {
    return Shape.of(
        name,
        "a.html",
        "<!doctype html><html><head>" + start,
        piece,
        end + "</head><body><p>" + Shape.LEAD + "</p></body></html>");
  }

  private static Shape data(String name, String start, IntFunction<String> piece, String end) {
    String script = "<script type='application/ld+json'>";
    return head(name, script + start, piece, end + "</script>");
  }
}

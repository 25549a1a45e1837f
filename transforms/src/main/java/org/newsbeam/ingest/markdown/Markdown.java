// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.markdown;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What a text in Markdown says.
 *
 * @param fields those above it, between two lines of dashes (front matter)
 * @param html the text, as markup
 */
record Markdown(Map<String, List<String>> fields, String html) {

  private static final Pattern FIELDS =
      Pattern.compile("^---[ \\t]*\\R[\\w-]{1,40}:(?s:.*?)\\n---[ \\t]*(?:\\R|$)");

  /** The same as Hugo writes it: a line of plus signs, {@code key = value}. */
  private static final Pattern TOML =
      Pattern.compile(
          "^\\+\\+\\+[ \\t]*\\R([\\w-]{1,40}[ \\t]*=(?s:.*?)\\n)\\+\\+\\+[ \\t]*(?:\\R|$)");

  private static final Pattern ASSIGNED = Pattern.compile("(?m)^([\\w-]{1,40})[ \\t]*=[ \\t]*");

  /** How clippers of notebooks write a name: {@code [[Jane Doe]]}. */
  private static final Pattern LINKED = Pattern.compile("^\\[\\[([^\\[\\]|]+)(?:\\|[^\\]]*)?]]$");

  /** All but code by indentation: newsrooms indent what is no program. */
  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(
          Heading.class,
          HtmlBlock.class,
          ThematicBreak.class,
          FencedCodeBlock.class,
          BlockQuote.class,
          ListBlock.class);

  private static final Pattern BLANK_LINE = Pattern.compile("\\S[ \\t]*\\R[ \\t]*\\R");

  /** Whether a text begins with fields. */
  static boolean beginsWithFields(String text) {
    return (text.startsWith("---") && FIELDS.matcher(text).find())
        || (text.startsWith("+++") && TOML.matcher(text).find());
  }

  static Markdown parse(String written) {
    Node document = parser().parse(withParagraphs(withDashes(written)));
    YamlFrontMatterVisitor fields = new YamlFrontMatterVisitor();
    document.accept(fields);
    markTitle(document);
    HtmlRenderer renderer =
        HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    return new Markdown(fields.getData(), renderer.render(document));
  }

  /** A first line that is all bold is the title. */
  private static void markTitle(Node document) {
    Node first = document.getFirstChild();
    while (first instanceof YamlFrontMatterBlock) {
      first = first.getNext();
    }
    boolean bold =
        first instanceof Paragraph
            && first.getFirstChild() instanceof StrongEmphasis
            && first.getFirstChild() == first.getLastChild();
    if (bold) {
      Heading title = new Heading();
      title.setLevel(1);
      title.appendChild(first.getFirstChild());
      first.insertBefore(title);
      first.unlink();
    }
  }

  private static Parser parser() {
    return Parser.builder()
        .enabledBlockTypes(BLOCKS)
        .extensions(List.of(YamlFrontMatterExtension.create(), TablesExtension.create()))
        .build();
  }

  private static String withDashes(String written) {
    Matcher toml = TOML.matcher(written);
    return toml.find()
        ? "---\n"
            + ASSIGNED.matcher(toml.group(1)).replaceAll("$1: ")
            + "---\n"
            + written.substring(toml.end())
        : written;
  }

  /** In a text without a blank line each line is a paragraph, whatever Markdown makes of it. */
  private static String withParagraphs(String written) {
    Matcher matter = FIELDS.matcher(written);
    int from = matter.find() ? matter.end() : 0;
    String body = written.substring(from).strip();
    return BLANK_LINE.matcher(body).find()
        ? written
        : written.substring(0, from) + body.replaceAll("\\R", "\n\n");
  }

  private static String plain(String value) {
    return LINKED.matcher(value).replaceFirst("$1");
  }

  /** The fields and the text, as an object of JSON. */
  ObjectNode asJson() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    fields.forEach(
        (name, values) -> {
          if (values.size() == 1) {
            object.put(name, plain(values.get(0)));
          } else {
            values.forEach(value -> object.withArrayProperty(name).add(plain(value)));
          }
        });
    object.put("text", html);
    return object;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Cancellation;

/** Cuts a page into stretches of words, in reading order. */
public final class Segmenter implements NodeVisitor {

  /** Chars; after a shorter sentence a line break parts lines of a poem or an address. */
  private static final int SENTENCE = 60;

  private final List<Stretch> stretches = new ArrayList<>();
  private final BlockElements blocks = new BlockElements();
  private final StringBuilder text = new StringBuilder();
  private final QuoteMarks marks = new QuoteMarks();
  private final ImageWords images = new ImageWords();

  /** Elements within block quotations that name who said them. */
  private final Set<Element> speakers = Collections.newSetFromMap(new IdentityHashMap<>());

  private @Nullable Element owner;
  private int links;
  private int linked;
  private boolean space;
  private boolean lineBreak;

  private Segmenter() {}

  public static List<Stretch> cut(Element page) {
    Segmenter segmenter = new Segmenter();
    NodeTraversor.traverse(segmenter, page);
    segmenter.flush();
    return segmenter.stretches;
  }

  @Override
  public void head(Node node, int depth) {
    Cancellation.check();
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      String name = element.normalName();
      images.open(element, text);
      if (blocks.has(element)) {
        flush();
        if (name.equals("img")) {
          images.meet(element);
        }
      } else if (name.equals("a")) {
        links++;
        space |= node.previousSibling() instanceof Element before && before.nameIs("a");
      } else if (name.equals("br")) {
        breakLine();
      } else if (name.equals("q")) {
        marks.open();
      } else if (name.equals("cite") && QuoteMarks.namesSpeaker(element, text)) {
        breakBeforeSpeaker(element);
      } else if (BlockElements.isCell(element)) {
        space = true;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (blocks.has(element)) {
        flush();
      } else if (images.endsCaption(element, text)) {
        owner = images.take();
        flush();
      } else if (element.normalName().equals("time") && BlockElements.isMoment(element, text)) {
        owner = element;
        flush();
      } else if (element.normalName().equals("a")) {
        links--;
      } else if (element.normalName().equals("q")) {
        marks.close(text);
      } else if (speakers.contains(element)) {
        flush();
      }
    }
  }

  /** Two line breaks part paragraphs, and so does one after a sentence of some length. */
  private void breakLine() {
    if (lineBreak
        || images.isCaption(text)
        || (text.length() > SENTENCE && Stretch.endsSentence(text))) {
      flush();
    }
    lineBreak = true;
    space = true;
  }

  /** A dash before the name goes with it. */
  private void breakBeforeSpeaker(Element cite) {
    int words = QuoteMarks.withoutDash(text);
    boolean dash = words < text.length();
    text.setLength(words);
    owner = words == 0 ? null : owner;
    flush();
    speakers.add(cite);
    if (dash) {
      owner = cite;
      text.append('—');
      space = true;
    }
  }

  private void append(TextNode node) {
    String words = References.decoded(node.getWholeText());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (owner == null) {
          owner = blockAround(node);
        } else if (space) {
          text.append(' ');
          linked += links > 0 ? 1 : 0;
        }
        marks.before(c, text);
        text.append(c);
        linked += links > 0 ? 1 : 0;
        space = false;
        lineBreak = false;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Soft hyphens, joiners of no width, byte order marks and what is no char at all. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u007f';
  }

  private Element blockAround(TextNode node) {
    Element around = node.parent();
    while (!blocks.has(around) && !speakers.contains(around) && around.parent() != null) {
      around = around.parent();
    }
    return around;
  }

  private void flush() {
    if (owner != null) {
      if (images.isCaption(text) && owner.closest("figcaption") == null) {
        owner = images.take();
      }
      images.forget();
      stretches.add(new Stretch(text.toString(), linked, owner));
    }
    text.setLength(0);
    owner = null;
    linked = 0;
    space = false;
    lineBreak = false;
  }
}

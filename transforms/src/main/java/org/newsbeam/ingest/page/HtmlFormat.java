// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;

/** A file that is a web page: one article. */
public record HtmlFormat(FormatSettings settings) implements StreamFormat {

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");

  /** Chars of an XML document in which its first element stands. */
  private static final int PROLOGUE = 1000;

  /** What may stand before a page: comments of who saved it, and what was meant for servers. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:\\s|<!--(?s:.{0,600}?)-->|<%(?s:.{0,600}?)%>)*");

  private static final Pattern ELEMENT =
      Pattern.compile(
          "^</?(?:head|body|meta|title|link|style|script|div|p|article|main|section|header|h1|h2|table|center|font|span|a|nav|base)[\\s/>]");

  /** What is text whatever it begins with, unless it says that it is a page. */
  private static final Set<String> TEXTS =
      Set.of("txt", "text", "md", "json", "jsonl", "csv", "tsv");

  /**
   * Whether a file says that it is a page, or is named as one and begins with markup, or begins as
   * a page without a name does.
   */
  public static boolean recognises(FileHead head) {
    // Every second byte of UTF-16 is 0.
    String read =
        head.lower(PROLOGUE).replace("\0", "").replaceFirst("^(?:\u00ff\u00fe|\u00fe\u00ff)", "");
    String lower = BEFORE.matcher(read).replaceFirst("");
    boolean declared =
        lower.startsWith("<!doctype html")
            || lower.startsWith("<html")
            || (lower.startsWith("<?xml") && lower.contains("<html"));
    boolean named = PAGES.contains(head.extension()) && lower.startsWith("<");
    return declared
        || named
        || (!TEXTS.contains(head.extension()) && ELEMENT.matcher(lower).find());
  }

  @Override
  public String title() {
    return "web pages";
  }

  @Override
  public boolean isOneArticle() {
    return true;
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    int maxArticleBytes = settings.maxArticleBytes();
    byte[] bytes = in.readNBytes(maxArticleBytes + 1);
    if (bytes.length > maxArticleBytes) {
      String message = "the page has more than " + maxArticleBytes + " bytes";
      records.reject(RecordSink.WHOLE_FILE, "too-large", message, "");
      return;
    }
    Optional<String> html = PageDecoder.decode(bytes, "");
    if (html.isEmpty()) {
      records.reject(RecordSink.WHOLE_FILE, "binary", "the page is not text", "");
    } else {
      new Page(html.get(), null, null).read(RecordSink.WHOLE_FILE, records);
    }
  }
}

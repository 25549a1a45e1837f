// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.json.JsonArticle;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;

/**
 * RSS, Atom, NITF, NewsML and NewsML-G2: an article for each item with its fields; text that is
 * markup is read as a web page is. Nothing outside of the file is ever looked up: the parser knows
 * no entities but those of XML and HTML.
 */
public record NewsXmlFormat(FormatSettings settings) implements StreamFormat {

  /** Bytes; a document is in memory as a whole. */
  private static final int LARGEST = 100_000_000;

  /** Whether a file begins as an XML document of a kind that is known does. */
  public static boolean recognises(FileHead head) {
    return head.startsWith("<") && XmlKind.of(head.start()).isPresent();
  }

  @Override
  public String title() {
    return "news XML (RSS, Atom, NITF, NewsML)";
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    Optional<String> text = bytes.length > LARGEST ? Optional.empty() : TextDecoder.decode(bytes);
    if (text.isEmpty()) {
      boolean large = bytes.length > LARGEST;
      records.reject(
          RecordSink.WHOLE_FILE,
          large ? "too-large" : "binary",
          large ? "the document has more than " + LARGEST + " bytes" : "this is not text",
          new String(bytes, 0, Math.min(200, bytes.length), ISO_8859_1));
      return;
    }
    Document document = Jsoup.parse(text.get(), "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    List<ObjectNode> items = XmlKind.of(text.get()).orElseThrow().items(document);
    for (int i = 0; i < items.size(); i++) {
      long number = items.size() == 1 ? RecordSink.WHOLE_FILE : i + 1L;
      String sample = items.get(i).toString();
      if (sample.length() > settings.maxArticleBytes()) {
        String message = "the item has more than " + settings.maxArticleBytes() + " chars";
        records.reject(number, "too-large", message, sample);
      } else {
        JsonArticle.read(number, items.get(i), sample, JsonPaths.STANDARD, records);
      }
    }
    if (items.isEmpty()) {
      records.reject(
          RecordSink.WHOLE_FILE, "empty", "there is no item in the document", text.get());
    }
  }
}

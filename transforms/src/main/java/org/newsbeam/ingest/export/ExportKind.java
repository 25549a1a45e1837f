// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The databases and corpora whose texts are known, by what parts their documents. */
@SuppressWarnings("ImmutableEnumChecker") // its functions are methods without state
enum ExportKind {
  /** "1 of 30 DOCUMENTS" before each. */
  LEXIS(
      "LexisNexis",
      "(?m)^[ \\t]*\\d{1,6} of \\d{1,6} DOCUMENTS?[ \\t\\r]*$",
      "\\d{1,6} of \\d{1,6} DOCUMENTS?",
      null,
      LexisText::read),

  /** "End of Document" behind each, "Body" before its text. */
  NEXIS_UNI(
      "Nexis Uni",
      "(?m)^Body[ \\t\\r]*$(?s:.*)^(?:Load-Date:|End of Document)|^Length:\\s+[\\d,]+\\s+words[ \\t\\r]*$(?s:.*)^Body[ \\t\\r]*$",
      null,
      "End of Document",
      NexisUniText::read),

  /** Lines that begin with two letters for a field, the last of them "AN". */
  FACTIVA_FIELDS(
      "Factiva",
      "(?m)^HD\\s+\\S(?s:.*)^WC\\s+[\\d,]+ words",
      null,
      "AN\\s+Document [A-Za-z0-9]{10,40}",
      FactivaFields::read),

  /** "Document LINCOU0020240305ek3500001" behind each. */
  FACTIVA(
      "Factiva",
      "(?m)^[\\d,]+ words[ \\t\\r]*\\n.{0,40}\\d{4}[ \\t\\r]*\\n(?s:.*?)^(?:Document [A-Z]{2,12}\\d{8,12}[a-z]\\w+[ \\t\\r]*$|(?:\\(c\\)|©|Â©|Copyright) )",
      null,
      "Document [A-Z0-9]{2,12}\\d{8,12}[a-z]\\w+",
      FactivaText::read),

  /** "Document 1 of 30" before each, or a line of underscores. */
  PROQUEST(
      "ProQuest",
      "(?m)^Document \\d+ of \\d+[ \\t\\r]*$|^Full text: (?s:.*)^Publication (?:title|date): |^Publication (?:title|date): (?s:.*)^Full text: ",
      "Document \\d+ of \\d+|_{20,}",
      null,
      ProQuestText::read),

  /** {@code <DOC>} elements. */
  DOC("Gigaword or TREC", "^\\s*(?i:<DOC[ >])", "(?i)<DOC(?: .*)?>.*", null, SgmlText::doc),

  /** {@code <REUTERS>} elements. */
  REUTERS("Reuters-21578", "<REUTERS [A-Z]+=", "<REUTERS .*", null, SgmlText::reuters);

  private final String title;
  private final Pattern sign;
  private final @Nullable Pattern begin;
  private final @Nullable Pattern end;
  private final Function<String, Exported> reader;

  ExportKind(
      String title,
      String sign,
      @Nullable String begin,
      @Nullable String end,
      Function<String, Exported> reader) {
    this.title = title;
    this.sign = Pattern.compile(sign);
    this.begin = begin == null ? null : Pattern.compile(begin);
    this.end = end == null ? null : Pattern.compile(end);
    this.reader = reader;
  }

  /** The kind of a file that begins so, in ISO 8859-1 or better. */
  static Optional<ExportKind> of(String start) {
    return Arrays.stream(values()).filter(kind -> kind.sign.matcher(start).find()).findFirst();
  }

  /** The name of the database. */
  String title() {
    return title;
  }

  /** Whether a document begins with {@code line}, stripped. */
  boolean begins(String line) {
    return begin != null && begin.matcher(line).matches();
  }

  /** Whether a document ends with {@code line}, stripped. */
  boolean ends(String line) {
    return end != null && end.matcher(line).matches();
  }

  /** Whether {@code text} is a document, not what stands before the first or behind the last. */
  boolean isDocument(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return begin == null
        ? lines.stream().anyMatch(this::ends)
        : (lines.size() > 1 || lines.get(0).startsWith("<")) && begins(lines.get(0));
  }

  /** Reads a document. */
  Exported read(String document) {
    return reader.apply(document);
  }
}

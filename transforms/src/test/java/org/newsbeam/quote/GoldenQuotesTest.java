// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;

/**
 * Runs the pairs {@code testdata/quote/NAME.input} (see {@link MarkedUpArticle}) and {@code
 * NAME.expected}: a line for each quote, of kind | rule | speaker | source | cue | segments, then
 * the speaker's title, addressee and venue where there are any.
 */
@RunWith(Parameterized.class)
public class GoldenQuotesTest {

  private static final Path FOLDER = Path.of("../testdata/quote");

  private final String name;

  public GoldenQuotesTest(String name) {
    this.name = name;
  }

  @Parameters(name = "{0}")
  public static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.\\w+$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Test
  public void quotesAreAsExpected() throws IOException {
    String input = Files.readString(FOLDER.resolve(name + ".input"));
    String expected = Files.readString(FOLDER.resolve(name + ".expected"));
    AnnotatedArticle article = new QuoteExtractor().extract(MarkedUpArticle.read(input));
    String found =
        article.quotes().stream()
            .map(quote -> line(article, quote) + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("newsbeam.update")) {
      Files.writeString(FOLDER.resolve(name + ".expected"), found);
    } else {
      assertEquals(expected, found);
    }
  }

  private static String line(AnnotatedArticle article, Quote quote) {
    String speaker =
        quote.speaker() == Quote.NO_SPEAKER
            ? "- (" + quote.speakerRule() + ")"
            : article.entities().get(quote.speaker()).name() + " (" + quote.speakerRule() + ")";
    String segments =
        quote.segments().stream()
            .map(segment -> segment.in(article.text()))
            .collect(Collectors.joining(" // "));
    return Stream.of(
            quote.kind().name(),
            quote.rule(),
            speaker,
            words(article, quote.source()) + " " + quote.sourceType(),
            words(article, quote.cue()) + " " + quote.cueClass(),
            segments,
            extra("title", quote.speakerTitle()),
            extra("to", quote.addressee()),
            extra("venue", quote.venue()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" | "));
  }

  private static String words(AnnotatedArticle article, Span span) {
    return span == null ? "-" : span.in(article.text());
  }

  private static String extra(String label, String value) {
    return value == null ? null : label + ": " + value;
  }
}

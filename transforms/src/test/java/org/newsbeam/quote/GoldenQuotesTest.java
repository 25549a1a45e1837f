// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.model.QuoteForm;
import org.newsbeam.model.Span;

/**
 * Runs the pairs {@code testdata/quote/NAME.input} (see {@link MarkedUpArticle}) and {@code
 * NAME.expected}: a line for each quote, of kind | rule | speaker | source | cue | segments, then
 * the form if it is not PROSE, the speaker's title, addressee and venue where there are any. Each
 * runs twice: with the trained models and by rules alone; {@code NAME.rules} holds what these find
 * where that is something else.
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
    Path expected = FOLDER.resolve(name + ".expected");
    String found = found(new QuoteExtractor());
    if (Boolean.getBoolean("newsbeam.update")) {
      Files.writeString(expected, found);
    } else {
      assertEquals(Files.readString(expected), found);
    }
  }

  @Test
  public void quotesByRulesAloneAreAsExpected() throws IOException {
    Path expected = FOLDER.resolve(name + ".rules");
    String withModels = Files.readString(FOLDER.resolve(name + ".expected"));
    String found = found(new QuoteExtractor(Optional.empty()));
    if (Boolean.getBoolean("newsbeam.update")) {
      Files.deleteIfExists(expected);
      if (!found.equals(withModels)) {
        Files.writeString(expected, found);
      }
    } else if (Files.exists(expected)) {
      assertEquals(Files.readString(expected), found);
      assertNotEquals("superfluous", withModels, found);
    } else {
      assertEquals(withModels, found);
    }
  }

  private String found(QuoteExtractor extractor) throws IOException {
    String input = Files.readString(FOLDER.resolve(name + ".input"));
    AnnotatedArticle article = extractor.extract(MarkedUpArticle.read(input));
    return article.quotes().stream()
        .map(quote -> line(article, quote) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(AnnotatedArticle article, Quote quote) {
    String speaker =
        quote.attribution().speaker() == Quote.NO_SPEAKER
            ? "- (" + quote.attribution().speakerRule() + ")"
            : article.entities().get(quote.attribution().speaker()).name()
                + " ("
                + quote.attribution().speakerRule()
                + ")";
    String segments =
        quote.content().segments().stream()
            .map(segment -> segment.in(article.text()))
            .collect(Collectors.joining(" // "));
    return Stream.of(
            quote.content().kind().name(),
            quote.attribution().rule(),
            speaker,
            words(article, quote.source().span()) + " " + quote.source().type(),
            words(article, quote.cue().span()) + " " + quote.cue().type(),
            segments,
            form(quote),
            extra("title", quote.source().title()),
            quote.content().statement() ? null : "no statement",
            extra("to", quote.cue().addressee()),
            extra("venue", quote.cue().venue()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" | "));
  }

  private static String form(Quote quote) {
    QuoteForm form = quote.content().form();
    return form == QuoteForm.PROSE ? null : "form: " + form;
  }

  private static String words(AnnotatedArticle article, Span span) {
    return span == null ? "-" : span.in(article.text());
  }

  private static String extra(String label, String value) {
    return value == null ? null : label + ": " + value;
  }
}

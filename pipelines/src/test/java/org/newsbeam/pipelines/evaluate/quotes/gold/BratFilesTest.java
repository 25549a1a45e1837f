// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.gold;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.launch.UsageException;

public class BratFilesTest {

  private static final String TEXT = "🚢 “Rain,” said Ann. “Much\nrain.” © Roe";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Before
  public void writeText() throws IOException {
    write("a.txt", TEXT);
  }

  @Test
  public void anEventIsAnAttribution() throws IOException {
    AttributedArticle article =
        read(
            "T1\tContent 2 9;20 32\t“Rain,” “Much rain.”",
            "T2\tCue 10 14\tsaid",
            "T3\tSource 15 18\tAnn",
            "T4\tAttribution 10 14\tsaid",
            "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
            "T5\tDiscard 33 34;35 38\t© Roe");
    assertEquals("a", article.id());
    Attribution attribution = article.attributions().get(0);
    assertEquals("E1", attribution.id());
    assertEquals(List.of("Ann"), in(attribution.source()));
    assertEquals(List.of("said"), in(attribution.cue()));
    assertEquals(List.of("“Rain,”", "“Much\nrain.”"), in(attribution.content()));
    assertEquals(List.of("©", "Roe"), in(article.discarded()));
  }

  @Test
  public void rolesMayBeMissingOrSeveral() throws IOException {
    AttributedArticle article =
        read(
            "E1\tAttribution-no-source:T9 ",
            "E2\tAttribution:T9 Content:T1 Content2:T2",
            "T9\tAttribution 10 14",
            "T1\tContent 2 9\t“Rain,”",
            "T2\tContent 20 32\t“Much rain.”",
            "E3\tDoubt:T9 Content:T1");
    assertEquals(2, article.attributions().size());
    assertEquals(List.of(), article.attributions().get(0).content());
    assertEquals(List.of("“Rain,”", "“Much\nrain.”"), in(article.attributions().get(1).content()));
  }

  @Test
  public void aReferenceNamesTheSpeaker() throws IOException {
    AttributedArticle article =
        read(
            "T1\tSource 15 18\tAnn",
            "E1\tAttribution:T1 Source:T1",
            "E2\tAttribution:T1",
            "N1\tReference T1 Any:1\tAnn Roe",
            "N2\tReference E2 Any:2\tTom Ito",
            "N3\tReference E2 Any:3\tT. Ito");
    assertEquals(List.of("Ann Roe"), article.attributions().get(0).speakers());
    assertEquals(List.of("Tom Ito", "T. Ito"), article.attributions().get(1).speakers());
  }

  @Test
  public void linesOfOtherKindsAreNotLookedAt() throws IOException {
    AttributedArticle article =
        read(
            "\r", "R1\tKnows Arg1:T1 Arg2:T2\r", "A1\tSure T1", "#1\tNote T1\tno", "*\tSame T1 T2");
    assertEquals(List.of(), article.attributions());
  }

  @Test
  public void aBadLineIsNamed() {
    assertRefused("a.ann:2: it is no line of brat's: Ann rained", "T1\tCue 0 1\t🚢", "Ann rained");
    assertRefused("a.ann:1: it is not ID TAB TYPE BEGIN END TAB WORDS", "T1\tCue 0\t🚢");
    assertRefused("a.ann:1: 30 39 is no stretch of a text of 38 code points", "T1\tCue 30 39\tx");
    assertRefused("a.ann:1: 3 3 is no stretch", "T1\tCue 3 3\tx");
    assertRefused("a.ann:1: the words at 15 18 are \"Ann\", not \"Tom\"", "T1\tCue 15 18\tTom");
    assertRefused(
        "a.ann:1: it names a stretch of text that is not there: Cue:T7",
        "E1\tAttribution:T6 Cue:T7");
    assertRefused("a.ann:1: it is not ID TAB Reference", "N1\tReference T1");
  }

  @Test
  public void thePairIsKnownByEitherFile() throws IOException {
    write("a.ann", "T1\tDiscard 0 1\t🚢");
    for (String name : List.of("a.ann", "a.txt")) {
      assertEquals(1, AttributionReader.read(path(name)).articles().get(0).discarded().size());
    }
  }

  @Test
  public void whatIsMissingOfAPairIsNamed() throws IOException {
    write("lone.ann", "");
    assertTold("lone.ann: there is no lone.txt beside it or in ../text", path("lone.ann"));
    assertTold("a.txt: there is no a.ann beside it", path("a.txt"));
    Files.createDirectory(path("empty"));
    assertTold("empty holds no article", path("empty"));
  }

  @Test
  public void aFolderHoldsPairsAsPolnearHasThem() throws IOException {
    Path annotations = Files.createDirectories(path("dev/attributions"));
    Path texts = Files.createDirectories(path("dev/text"));
    Files.writeString(texts.resolve("one_day.txt"), "Rain fell.");
    Files.writeString(texts.resolve("two.txt"), "Snow fell.");
    Files.writeString(annotations.resolve("one_day_7b.ann"), "T1\tDiscard 0 4\tRain");
    Files.writeString(annotations.resolve("one_day_4a.ann"), "");
    Files.writeString(annotations.resolve("two.ann"), "");
    AttributionFile gold = AttributionReader.read(path("dev"));
    assertEquals(
        List.of("one_day_4a Rain fell.", "two Snow fell."),
        gold.articles().stream().map(article -> article.id() + " " + article.text()).toList());
    assertEquals(List.of(annotations.resolve("one_day_7b.ann")), gold.leftOut());
    assertEquals(
        1,
        AttributionReader.read(annotations.resolve("one_day_7b.ann"))
            .articles()
            .get(0)
            .discarded()
            .size());
  }

  @Test
  public void aTextOfAnotherCharsetIsNamed() throws IOException {
    write("a.ann", "");
    Files.write(path("a.txt"), "Zoë".getBytes(StandardCharsets.ISO_8859_1));
    assertTold("a.txt is not UTF-8", path("a.ann"));
  }

  private AttributedArticle read(String... lines) throws IOException {
    write("a.ann", String.join("\n", lines) + "\n");
    return AttributionReader.read(path("a.ann")).articles().get(0);
  }

  private void assertRefused(String told, String... lines) {
    UsageException refused = assertThrows(UsageException.class, () -> read(lines));
    assertTrue(refused.getMessage(), refused.getMessage().contains(told));
    assertEquals(1, refused.getMessage().lines().count());
  }

  private static void assertTold(String told, Path file) {
    UsageException refused = assertThrows(UsageException.class, () -> AttributionReader.read(file));
    assertTrue(refused.getMessage(), refused.getMessage().contains(told));
  }

  private static List<String> in(List<Span> spans) {
    return spans.stream().map(span -> span.in(TEXT)).toList();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(path(name), content);
  }

  private Path path(String name) {
    return folder.getRoot().toPath().resolve(name);
  }
}

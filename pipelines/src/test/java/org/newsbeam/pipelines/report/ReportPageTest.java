// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.report;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.CommandRun;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;

/** The page of a report in a real browser, over our test articles and one that means no good. */
public class ReportPageTest {

  /**
   * What an article says of itself: it tries to end the element that holds it, to run, to be a
   * link.
   */
  private static final Map<String, String> HOSTILE =
      Map.of(
          "title",
          "<img src=x onerror=\"document.title='broken'\"> </script><script>document.title='broken'</script>",
          "text",
          "Nora Holm said the bridge was safe. \"We are glad of it,\" Holm said on Tuesday.",
          "outlet",
          "<svg/onload=document.title='broken'>",
          "url",
          "javascript:document.title='broken'");

  /** The same in its words. */
  private static final String HOSTILE_TEXT =
      """
      Bridge is safe, says Holm

      Nora Holm said on Tuesday 😀 that </script><script>document.title='broken'</script> was no markup.

      "We are </title><img src='https://nowhere.invalid/x.png'> glad of the bridge & of <!-- it," Holm said.
      """;

  private static final TemporaryFolder temporary = new TemporaryFolder();
  private static final Chromium chromium = new Chromium(temporary);

  @ClassRule public static final RuleChain rules = RuleChain.outerRule(temporary).around(chromium);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static String run;
  private static Path page;

  @BeforeClass
  public static void makePage() throws IOException {
    run = temporary.getRoot() + "/out";
    page = temporary.getRoot().toPath().resolve("report.html");
    Path hostile = temporary.getRoot().toPath().resolve("hostile.jsonl");
    Files.writeString(hostile, JSON.writeValueAsString(HOSTILE) + "\n");
    Path text = temporary.getRoot().toPath().resolve("hostile.txt");
    Files.writeString(text, HOSTILE_TEXT);
    CommandRun.whole(
        "run",
        "--input=testdata/articles",
        "--input=" + hostile,
        "--input=" + text,
        "--output=" + run);
    CommandRun.whole("report", run, "--output=" + page);
  }

  @Before
  public void open() {
    driver().get(page.toUri().toString());
    new FluentWait<>(driver())
        .withTimeout(Duration.ofSeconds(20))
        .until(page -> "true".equals(script("return document.body.dataset.ready")));
  }

  private static WebDriver driver() {
    return chromium.driver();
  }

  private static Object script(String code, Object... arguments) {
    return ((JavascriptExecutor) driver()).executeScript(code, arguments);
  }

  private static JsonNode sql(String query) throws IOException {
    return JSON.readTree(CommandRun.whole("sql", run, query, "--json").out());
  }

  private static List<String> values(String selector) {
    return driver().findElements(By.cssSelector(selector)).stream()
        .map(element -> element.getAttribute("data-value"))
        .toList();
  }

  @Test
  public void nothingBreaksOutAndNothingIsAskedOfTheNetwork() {
    assertThat(driver().getTitle(), startsWith("Who is quoted"));
    assertEquals(
        0L,
        script(
            "return performance.getEntriesByType('resource').filter(r => !r.name.startsWith('data:')).length"));
    assertEquals(
        0L, script("return document.querySelectorAll('main img, main script, main b').length"));
    assertEquals(0L, script("return document.querySelectorAll('a[href^=javascript]').length"));
    assertEquals(List.of(), driver().manage().logs().get(LogType.BROWSER).getAll());
  }

  @Test
  public void chartsHoldTheFiguresOfTheTables() throws IOException {
    JsonNode sums =
        sql(
            """
            SELECT sum(direct)::BIGINT AS direct, sum(mixed)::BIGINT AS mixed, sum(indirect)::BIGINT AS indirect
            FROM (FROM speakers ORDER BY quotes DESC, articles DESC, name, speaker_id LIMIT 25)
            """);
    for (String kind : List.of("direct", "mixed", "indirect")) {
      long drawn =
          values("#who g.speaker rect." + kind.toUpperCase(java.util.Locale.ROOT)).stream()
              .mapToLong(Long::parseLong)
              .sum();
      assertEquals(kind, sums.path(kind).asLong(), drawn);
    }
    JsonNode dated =
        sql("SELECT count(*) AS n FROM quotes WHERE statement AND published_at IS NOT NULL");
    assertEquals(
        dated.path("n").asLong(),
        values("#time rect.DIRECT").stream().mapToLong(Long::parseLong).sum());
    JsonNode unnamed =
        sql("SELECT max(unnamed_source_share) AS share FROM outlets WHERE statements > 0");
    assertEquals(
        unnamed.path("share").asDouble(),
        values("#outlets circle").stream().mapToDouble(Double::parseDouble).max().orElseThrow(),
        1e-9);
  }

  @Test
  public void quotesAreFoundByTheirWordsAndSpeakers() throws IOException {
    WebElement words = driver().findElement(By.id("words"));
    words.sendKeys("okafor");
    long spoken =
        sql("SELECT count(*) AS n FROM analysis WHERE speaker = 'Adaeze Okafor'")
            .path("n")
            .asLong();
    String told = driver().findElement(By.cssSelector("#search [role=status]")).getText();
    assertTrue(told, Long.parseLong(told.split(" ", 2)[0]) >= spoken);
    words.clear();
    words.sendKeys("no such words anywhere");
    assertThat(
        driver().findElement(By.cssSelector("#search [role=status]")).getText(),
        startsWith("0 of"));
  }

  @Test
  public void theReaderMarksTheWordsOfEachQuote() throws IOException {
    JsonNode rows =
        JSON.readTree(
            "["
                + CommandRun.whole(
                        "sql",
                        run,
                        "SELECT article_id, headline, text FROM articles WHERE quotes > 0",
                        "--json")
                    .out()
                    .strip()
                    .replace("\n", ",")
                + "]");
    for (JsonNode article : rows) {
      script(
          """
          const data = JSON.parse(document.getElementById('data').textContent);
          const choice = document.getElementById('article');
          choice.value = data.articles.findIndex((a) => a.article_id === arguments[0]);
          choice.dispatchEvent(new Event('change'));
          """,
          article.path("article_id").asText());
      // As JSON, since the driver itself loses carriage returns.
      assertEquals(
          article.path("text"),
          JSON.readTree(
              (String)
                  script("return JSON.stringify(document.querySelector('.article').textContent)")));
    }
    JsonNode quotes =
        JSON.readTree(
            "["
                + CommandRun.whole(
                        "sql",
                        run,
                        "SELECT quote_id, text FROM quotes q WHERE len(segments) = 1 AND article_id = (SELECT article_id FROM articles WHERE text LIKE '%nowhere.invalid%')",
                        "--json")
                    .out()
                    .strip()
                    .replace("\n", ",")
                + "]");
    script(
        """
        const data = JSON.parse(document.getElementById('data').textContent);
        const choice = document.getElementById('article');
        choice.value = data.articles.findIndex((a) => a.text.includes('nowhere.invalid'));
        choice.dispatchEvent(new Event('change'));
        """);
    assertFalse(quotes.isEmpty());
    assertThat(quotes.toString(), containsString("</title><img"));
    for (JsonNode quote : quotes) {
      assertEquals(
          quote.path("text").asText(),
          script(
              "return [...document.querySelectorAll(`[data-quote='${arguments[0]}']`)].map((s) => s.textContent).join('')",
              quote.path("quote_id").asText()));
    }
    driver().findElement(By.cssSelector(".article .quote")).click();
    assertThat(driver().findElement(By.id("quote-told")).getText(), containsString("% sure"));
  }

  @Test
  public void aSampleIsMarkedAndTakenAlong() throws IOException {
    script("document.querySelector('#sample details').open = true");
    List<WebElement> cards = driver().findElements(By.cssSelector("#sample .card"));
    assertEquals(100, cards.size());
    cards.get(0).findElement(By.cssSelector("[data-key=quote][data-value=true]")).click();
    cards.get(1).findElement(By.cssSelector("[data-key=quote][data-value=false]")).click();
    assertThat(
        driver().findElement(By.cssSelector("#sample [role=status]")).getText(),
        containsString("Quotes right: 50.0 % (9.5 % to 90.5 %)"));
    driver().findElement(By.id("download")).click();
    Path file = temporary.getRoot().toPath().resolve("checked-quotes.csv");
    new FluentWait<>(file).withTimeout(Duration.ofSeconds(20)).until(Files::exists);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0), startsWith("\"quote_id\",\"quote_right\""));
    assertThat(lines.get(1), containsString("\",\"true\",\"\","));
    assertThat(lines.get(2), containsString("\",\"false\",\"\","));
  }

  @Test
  public void nothingBarsPeopleFromIt() throws IOException {
    script("document.querySelectorAll('details').forEach((d) => d.open = true)");
    try (InputStream axe = ReportPageTest.class.getResourceAsStream("/axe.min.js")) {
      script(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        ((JavascriptExecutor) driver())
            .executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document).then((result) => done(result.violations
                    .filter((v) => ['serious', 'critical'].includes(v.impact))
                    .map((v) => v.id + ': ' + v.nodes[0].html)));
                """);
    assertEquals(List.of(), found);
  }
}

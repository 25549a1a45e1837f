// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.Test;

public class JsonLdTest {

  private static final String FREE = "isAccessibleForFree";
  private static final Optional<String> NONE = Optional.empty();

  private static final String HEAD =
      """
      <title>Ferry sinks off Marlow – The Ledger</title>
      <link rel="canonical" href="https://www.ledger.example/news/ferry">
      """;

  private static JsonLd json(String... scripts) {
    StringBuilder page = new StringBuilder(HEAD);
    for (String script : scripts) {
      page.append("<script type='application/ld+json'>").append(script).append("</script>");
    }
    return JsonLd.of(Jsoup.parse(page.toString()));
  }

  @Test
  public void theArticleIsFoundInAGraphAndElseThePage() {
    JsonLd json =
        json(
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebPage", "name": "The page", "headline": "The page"},
              {"@type": ["Thing", "NewsArticle"], "headline": " Ferry sinks "}]}
            """);
    assertEquals(List.of("Ferry sinks"), json.strings("headline"));
    assertEquals(NONE, json.string("name"));
    assertEquals(
        Optional.of("Ferry sinks"),
        json(
                "{'@type': 'WebSite', 'headline': 'The Ledger'}",
                "{'@type': 'WebPage', 'headline': 'Ferry sinks'}")
            .string("headline"));
  }

  @Test
  public void aReferenceStandsForWhatItNames() {
    JsonLd json =
        json(
            """
            [{"@type": "Article", "author": [{"@id": "#ann"}, {"@id": "#bo"}],
              "publisher": {"@id": "#ledger", "@type": "Organization"}},
             {"@type": "WebSite",
              "publisher": {"@id": "#ledger", "name": "The Ledger", "url": "/"}},
             {"@id": "#bo", "givenName": "Bo", "familyName": "Holm"}]
            """,
            "{'@id': '#ann', '@type': 'Person', 'name': 'Ann Orrin'}");
    assertEquals(List.of("Ann Orrin", "Bo Holm"), json.strings("author"));
    assertEquals(Optional.of("The Ledger"), json.string("publisher"));
  }

  @Test
  public void theArticleOfThePageIsTakenWhereverItStands() {
    String any = "{'@type': 'Article', 'alternativeHeadline': 'Watch'}";
    String titled =
        "{'@type': 'Article', 'url': '/news/old', 'headline': 'Ferry sinks off Marlow'}";
    String here =
        "{'@type': 'Article', 'url': 'http://ledger.example/news/ferry?a', 'headline': 'Late'}";
    assertEquals(Optional.of("Ferry sinks off Marlow"), json(any, titled, any).string("headline"));
    assertEquals(Optional.of("Late"), json(titled, here, titled).string("headline"));
  }

  @Test
  public void articlesOfOtherPagesAreNotTaken() {
    String yard = "{'@type': 'Article', 'url': '/news/yard', 'headline': 'Yard closes in Orrin'}";
    String fair = "{'@type': 'Article', 'url': '/news/fair', 'headline': 'Fair opens in Holm'}";
    assertEquals(NONE, json(yard, fair).string("headline"));
    assertEquals(Optional.of("Yard closes in Orrin"), json(yard).string("headline"));
  }

  @Test
  public void aScriptIsReadHoweverItIsWrapped() {
    String script = "{'@type': ['Article',], 'headline': 'Ferry sinks'}";
    Optional<String> title = Optional.of("Ferry sinks");
    assertEquals(title, json("<!-- " + script + " -->").string("headline"));
    assertEquals(title, json("//<![CDATA[\n" + script + "\n//]]>").string("headline"));
    String escaped = script.replace("'", "&quot;");
    assertEquals(title, json(escaped).string("headline"));
    assertEquals(title, json(escaped.replace("&", "&amp;")).string("headline"));
  }

  @Test
  public void quotationMarksInATitleDoNotEndIt() {
    assertEquals(
        Optional.of("Ferry \"Orrin\" sinks"),
        json("{\"@type\": \"Article\", \"headline\": \"Ferry \"Orrin\" sinks\"}")
            .string("headline"));
  }

  @Test
  public void ofBrokenJsonCountsWhatStandsBeforeTheMistake() {
    JsonLd json = json("{'@type': 'Article', 'headline': 'Ferry sinks', 'url' ! 'x'}");
    assertEquals(Optional.of("Ferry sinks"), json.string("headline"));
    assertEquals(NONE, json.string("url"));
    assertEquals(NONE, json("Ferry sinks").string("headline"));
    assertEquals(NONE, json("").string("headline"));
    assertEquals(
        Optional.of("Late"),
        json("}", "{'@type': 'Article', 'headline': 'Late'}").string("headline"));
  }

  @Test
  public void whatIsNotFreeSaysSoInEitherSpelling() {
    for (String no : List.of("false", "'False'")) {
      assertTrue(no, json("{'@type': 'Article', 'isAccessibleForFree': " + no + "}").denies(FREE));
    }
    for (String yes : List.of("true", "'True'", "null")) {
      assertFalse(
          yes, json("{'@type': 'Article', 'isAccessibleForFree': " + yes + "}").denies(FREE));
    }
    assertFalse(json("{'@type': 'Article'}").denies(FREE));
  }

  @Test
  public void aNameMayBeAnObjectOrAList() {
    List<String> ann = List.of("Ann Orrin");
    assertEquals(ann, authors("{'@list': [{'name': 'Ann Orrin'}]}"));
    assertEquals(ann, authors("{'name': {'@value': 'Ann Orrin'}}"));
    assertEquals(ann, authors("{'name': [], 'alternateName': ['Ann Orrin']}"));
    assertEquals(List.of("Ann Orrin", "Bo Holm"), authors("{'name': ['Ann Orrin', 'Bo Holm']}"));
  }

  @Test(timeout = 20_000)
  public void listsThatReferToOneAnotherAreNotMultiplied() {
    String links = "[" + "{'@id': '#%s'},".repeat(400) + "{'name': 'Ann'}]";
    JsonLd json =
        json(
            "{'@type': 'Article', 'author': " + links.replace("%s", "b") + "}",
            "{'@id': '#b', 'name': " + links.replace("%s", "c") + "}",
            "{'@id': '#c', 'name': " + links.replace("%s", "b") + "}");
    assertTrue(json.strings("author").size() <= 500);
  }

  private static List<String> authors(String author) {
    return json("{'@type': 'Article', 'author': " + author + "}").strings("author");
  }

  @Test
  public void aReferenceDoesNotHideTheName() {
    assertEquals(
        List.of("The Ledger"),
        json(
                "{'@type': 'Article', 'publisher': {'@id': '#l', '@type': 'Organization'}}",
                "{'@id': '#l', 'name': 'The Ledger'}")
            .strings("publisher"));
  }

  @Test
  public void theTextOfALiveBlogIsInItsEntries() {
    String entries =
        """
        {"@type": "LiveBlogPosting", "articleBody": "Soon.", "liveBlogUpdate": [
          {"headline": "Found", "articleBody": "The Orrin lies at forty metres."},
          {"headline": "All safe", "text": "All safe, says Holm."}, {"@id": "#third"}]}
        """;
    assertEquals(
        Optional.of("Found\nThe Orrin lies at forty metres.\nAll safe, says Holm.\nIt ends."),
        json(entries, "{'@id': '#third', 'description': 'It ends.'}").body());
    assertEquals(
        Optional.of("Soon."), json("{'@type': 'Article', 'articleBody': ['Soon.']}").body());
  }
}

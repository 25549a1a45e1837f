// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.model.EntityType;
import org.newsbeam.pipelines.launch.UsageException;

public class GoldFileTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void offsetsOfJsonLinesCountCodePoints() throws IOException {
    GoldArticle article =
        one("{'text':'🚢🚢 Anna left.','entities':[{'begin':3,'end':7,'type':'PER'}]}");
    GoldName name = article.names().orElseThrow().get(0);
    assertEquals("Anna", name.span().in(article.article().text()));
    assertEquals(EntityType.PERSON, name.type());
    assertTrue(article.people().isEmpty());
  }

  @Test
  public void anArticleWithoutAnIdIsKnownByItsLine() throws IOException {
    GoldFile gold =
        read("a.jsonl", "\n{'text':'A','entities':[]}\n{'id':7,'text':'B','entities':[]}");
    assertEquals("a.jsonl:2", gold.articles().get(0).id().replaceFirst("^.*/", ""));
    assertEquals("7", gold.articles().get(1).id());
  }

  @Test
  public void typesThatAreNoneOfOursAreLeftOutAndTold() throws IOException {
    GoldFile gold =
        read("a.jsonl", "{'text':'At noon.','entities':[{'begin':3,'end':7,'type':'TIME'}]}");
    assertEquals(List.of(), gold.articles().get(0).names().orElseThrow());
    assertEquals(Set.of("TIME"), gold.ignoredTypes());
    assertEquals(Set.of("TIME"), read("a.tsv", "At\tO\nnoon\tB-TIME\n").ignoredTypes());
  }

  @Test
  public void peopleAreNamesThatSayWhoTheyAre() throws IOException {
    GoldArticle article =
        one(
            "{'text':'Ann, she, Oslo, Ann, Roe','mentions':["
                + "{'begin':0,'end':3,'type':'person','entity':'ann'},"
                + "{'begin':5,'end':8,'type':'person','entity':'ann'},"
                + "{'begin':10,'end':14,'type':'location','entity':'oslo'},"
                + "{'begin':16,'end':19,'type':'person','entity':'ann','form':'nominal'},"
                + "{'begin':16,'end':19,'type':'person','entity':'ann','coref':true},"
                + "{'begin':21,'end':24,'type':'person','entity':null},"
                + "{'begin':21,'end':24,'type':'person','entity':'roe','coref':false,'form':'name'}]}");
    assertTrue(article.names().isEmpty());
    assertEquals(List.of("ann", "roe"), article.people().stream().map(GoldName::entity).toList());
  }

  @Test
  public void entitiesMaySayWhoTheyAre() throws IOException {
    GoldArticle article =
        one("{'text':'Ann','entities':[{'begin':0,'end':3,'type':'PERSON','entity':'ann'}]}");
    assertEquals(1, article.names().orElseThrow().size());
    assertEquals("ann", article.people().get(0).entity());
  }

  @Test
  public void columnsAreArticlesWithTheirTokens() throws IOException {
    GoldFile gold = read("a", "-DOCSTART-\tO\n\nAnn\tB-PER\nRoe\tI-PER\nslept\tO\n\nRoe\tB-PER\n");
    GoldArticle article = gold.articles().get(0);
    assertEquals("Ann Roe slept\nRoe\n", article.article().text());
    assertEquals(2, article.article().sentences().size());
    assertEquals(
        List.of("Ann Roe", "Roe"),
        article.names().orElseThrow().stream()
            .map(name -> name.span().in(article.article().text()))
            .toList());
  }

  @Test
  public void aFileIsKnownByItsEndingOrItsFirstChar() throws IOException {
    assertTrue(
        read("a", " {'text':'A','entities':[]}").articles().get(0).article().sentences().isEmpty());
    assertEquals(1, read("a.tsv", "{\tO\n").articles().get(0).article().sentences().size());
  }

  @Test
  public void aBadLineIsNamed() {
    assertRefused("a.jsonl:1: it is not JSON", "a.jsonl", "{'text':");
    assertRefused("a.jsonl:1: it is not JSON", "a.jsonl", "{'text':'A','entities':[]} more");
    assertRefused("a.jsonl:1: it is no JSON object", "a.jsonl", "[1]");
    assertRefused("a.jsonl:1: there is no \"text\"", "a.jsonl", "{'entities':[]}");
    assertRefused("neither \"entities\" nor \"mentions\"", "a.jsonl", "{'text':'A'}");
    assertRefused("no \"type\"", "a.jsonl", entity("'begin':0,'end':1"));
    assertRefused("no \"begin\" from 0 to 4", "a.jsonl", entity("'end':1,'type':'PER'"));
    assertRefused("no \"end\" from 0 to 4", "a.jsonl", entity("'begin':0,'end':5,'type':'PER'"));
    assertRefused("no \"begin\"", "a.jsonl", entity("'begin':-1,'end':1,'type':'PER'"));
    assertRefused("ends before", "a.jsonl", entity("'begin':1,'end':1,'type':'PER'"));
    assertRefused(
        "are \"An\", not \"Ann\"",
        "a.jsonl",
        entity("'begin':0,'end':2,'type':'PER','text':'Ann'"));
    assertRefused("a.tsv:2: not TOKEN TAB TAG", "a.tsv", "Ann\tO\nRoe");
    assertRefused("holds no article", "a.jsonl", "\n");
    assertRefused("holds no article", "a.tsv", "\n");
  }

  @Test
  public void aFileOfAnotherCharsetIsRefused() throws IOException {
    for (String name : List.of("a.jsonl", "a.tsv", "a")) {
      Path file = folder.getRoot().toPath().resolve(name);
      Files.write(file, "{\"text\":\"Zoë\"}\tO\n".getBytes(StandardCharsets.ISO_8859_1));
      UsageException refused = assertThrows(UsageException.class, () -> GoldReader.read(file));
      assertEquals("--gold=" + file + " is not UTF-8", refused.getMessage());
    }
  }

  private static String entity(String fields) {
    return "{'text':'Ann.','entities':[{" + fields + "}]}";
  }

  private void assertRefused(String told, String name, String content) {
    UsageException refused = assertThrows(UsageException.class, () -> read(name, content));
    assertTrue(refused.getMessage(), refused.getMessage().contains(told));
    assertEquals(1, refused.getMessage().lines().count());
  }

  private GoldArticle one(String line) throws IOException {
    return read("a.jsonl", line).articles().get(0);
  }

  /** Reads a file in which double marks are written as single ones. */
  private GoldFile read(String name, String content) throws IOException {
    Path file = folder.getRoot().toPath().resolve(name);
    Files.writeString(file, content.replace('\'', '"'));
    return GoldReader.read(file);
  }
}

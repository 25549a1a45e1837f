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
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.launch.UsageException;

public class AttributionFileTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void offsetsOfJsonLinesCountCodePoints() throws IOException {
    AttributedArticle article =
        one(
            "{'id':'x','text':'🚢 Ann said it rained. © Roe','attributions':[{'id':'E1',"
                + "'source':[[2,5]],'cue':[[6,10]],'content':[[11,13],[14,20]]}],'discard':[[22,27]]}");
    assertEquals("x", article.id());
    Attribution attribution = article.attributions().get(0);
    assertEquals(List.of("Ann"), in(article, attribution.source()));
    assertEquals(List.of("said"), in(article, attribution.cue()));
    assertEquals(List.of("it", "rained"), in(article, attribution.content()));
    assertEquals(List.of("© Roe"), in(article, article.discarded()));
    assertEquals(List.of(), attribution.speakers());
  }

  @Test
  public void onlyTextAndAttributionsMustBeThere() throws IOException {
    AttributedArticle article = one("{'text':'It rains.','attributions':[{'content':[[0,8]]}]}");
    assertEquals(folder.getRoot() + "/a.jsonl:1", article.id());
    assertEquals(List.of(), article.discarded());
    Attribution attribution = article.attributions().get(0);
    assertEquals("1", attribution.id());
    assertEquals(List.of(), attribution.source());
  }

  @Test
  public void aSpeakerMayHaveSeveralNames() throws IOException {
    List<Attribution> attributions =
        one("{'text':'A','attributions':[{'id':'E1'},{'id':'E2'},{'id':'E3'}],"
                + "'resolved':{'E1':'Ann Roe','E2':['Tom Roe','T. Roe'],'E3':null}}")
            .attributions();
    assertEquals(List.of("Ann Roe"), attributions.get(0).speakers());
    assertEquals(List.of("Tom Roe", "T. Roe"), attributions.get(1).speakers());
    assertEquals(List.of(), attributions.get(2).speakers());
  }

  @Test
  public void quotesMayBeToldBySpeakerAlone() throws IOException {
    List<Attribution> attributions =
        one("{'text':'🚢 It rains.','quotes':[{'content_spans':[[2,4],[5,10]],'speaker':'Ann Roe'},"
                + "{'content_spans':[[2,4]],'speaker':null}]}")
            .attributions();
    assertEquals(List.of(new Span(3, 5), new Span(6, 11)), attributions.get(0).content());
    assertEquals(List.of("Ann Roe"), attributions.get(0).speakers());
    assertEquals(List.of(), attributions.get(0).source());
    assertEquals("2", attributions.get(1).id());
    assertEquals(List.of(), attributions.get(1).speakers());
  }

  @Test
  public void aBadLineIsNamed() {
    assertRefused("a.jsonl:1: it is not JSON", "{'text':");
    assertRefused("a.jsonl:2: there is no \"text\"", "\n{'attributions':[]}");
    assertRefused("a.jsonl:1: there are no \"attributions\"", "{'text':'A'}");
    assertRefused("\"source\" is no list: 5", attribution("'source':5"));
    assertRefused(
        "\"source\" holds what is no [begin, end] from 0 to 3", attribution("'source':[5]"));
    assertRefused("\"content_spans\" holds", "{'text':'A','quotes':[{'content_spans':[[0,2]]}]}");
    assertRefused("\"cue\" holds", attribution("'cue':[[0,4]]"));
    assertRefused("\"content\" holds", attribution("'content':[[1,1]]"));
    assertRefused("\"content\" holds", attribution("'content':[[-1,1]]"));
    assertRefused("\"content\" holds", attribution("'content':[[0,1,2]]"));
    assertRefused(
        "\"resolved\" names no attribution: E9",
        "{'text':'A','attributions':[],'resolved':{'E9':'Ann'}}");
    assertRefused("holds no article", "\n");
  }

  @Test
  public void aFileThatIsNotThereOrOfAnotherCharsetIsRefused() throws IOException {
    Path file = folder.getRoot().toPath().resolve("a.jsonl");
    UsageException refused = assertThrows(UsageException.class, () -> AttributionReader.read(file));
    assertEquals("--gold=" + file + " is not a file that can be read", refused.getMessage());
    Files.write(file, "{\"text\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1));
    refused = assertThrows(UsageException.class, () -> AttributionReader.read(file));
    assertEquals("--gold=" + file + " is not UTF-8", refused.getMessage());
  }

  private static List<String> in(AttributedArticle article, List<Span> spans) {
    return spans.stream().map(span -> span.in(article.text())).toList();
  }

  private static String attribution(String fields) {
    return "{'text':'Ann','attributions':[{" + fields + "}]}";
  }

  private void assertRefused(String told, String content) {
    UsageException refused = assertThrows(UsageException.class, () -> one(content));
    assertTrue(refused.getMessage(), refused.getMessage().contains(told));
    assertEquals(1, refused.getMessage().lines().count());
  }

  /** Reads a file in which double marks are written as single ones. */
  private AttributedArticle one(String content) throws IOException {
    Path file = folder.getRoot().toPath().resolve("a.jsonl");
    Files.writeString(file, content.replace('\'', '"'));
    return AttributionReader.read(file).articles().get(0);
  }
}

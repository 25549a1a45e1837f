// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;

public final class JsonFieldsTest {

  @Test
  public void fieldsHaveTheirNamesInAnyCapitalsAndWithAnySeparators() {
    Metadata read =
        read("{'Maintext':'Rain.','Publish-Date':'2024-03-05','sourceName':'Post','LINK':'https://p.example/1',"
                + "'Authors':['Ada Barlow']}")
            .metadata();
    assertEquals(Instant.parse("2024-03-05T00:00:00Z"), read.publishedAt());
    assertEquals("Post", read.outlet());
    assertEquals("https://p.example/1", read.url());
    assertEquals(List.of("Ada Barlow"), read.bylines());
  }

  @Test
  public void aValueMayBeWrapped() {
    Article read =
        read(
            "{'title':{'rendered':'Rain &amp; wind'},'content':{'rendered':'<p>Rain.</p>','protected':false},"
                + "'date':{'$date':{'$numberLong':'1709596800000'}},'author':[{'given_name':'Ada','family_name':'Barlow'}]}");
    assertEquals("Rain & wind", read.metadata().headline());
    assertEquals("Rain.", read.text());
    assertEquals(Instant.parse("2024-03-05T00:00:00Z"), read.metadata().publishedAt());
    assertEquals(List.of("Ada Barlow"), read.metadata().bylines());
  }

  @Test
  public void paragraphsInAListAreSetApartByBlankLines() {
    assertEquals("It rained.\n\nIt blew.", read("{'body':['It rained.','It blew.']}").text());
    assertEquals(
        "It rained.\n\nWhat next\n\nIt blew.",
        read("{'body':{'summary':['It rained.'],'sections':[{'headline':['What next'],'paragraphs':['It blew.']}],'src':'https://p.example/1'}}")
            .text());
  }

  @Test
  public void noNumberAndNothingAreNothing() {
    Metadata read =
        read("{'text':'Rain.','author':NaN,'section':'None','title':null,'date':NaN}").metadata();
    assertEquals(
        new Metadata(null, null, null, null, null, null, List.of(), null, null, null, null), read);
  }

  @Test
  public void theFirstDateThatIsOneCounts() {
    assertEquals(
        Instant.parse("2024-03-05T00:00:00Z"),
        read("{'text':'Rain.','date':'yesterday','published':'March 5, 2024'}")
            .metadata()
            .publishedAt());
  }

  @Test
  public void anAddressIsNoOutlet() {
    Metadata read =
        read("{'text':'Rain.','source':'https://p.example/1','source-hostname':'Post'}").metadata();
    assertEquals("Post", read.outlet());
    assertEquals("https://p.example/1", read.url());
  }

  @Test
  public void theMarkOfACutTextGoes() {
    assertEquals("It rained.", read("{'content':'It rained.… [+2219 chars]'}").text());
  }

  @Test
  public void tagsWithinLinesGoAndLineEndsStay() {
    assertEquals(
        "“Rain,” Ada Barlow said.\n\nIt blew.",
        read("{'text':'&ldquo;Rain,&rdquo; <a href=x>Ada Barlow</a> said.\\n\\nIt <b>blew</b>.'}")
            .text());
  }

  private static Article read(String json) {
    List<Article> articles = new ArrayList<>();
    RecordSink records =
        new RecordSink(
            "a.jsonl",
            articles::add,
            reject -> {
              throw new AssertionError(reject);
            });
    JsonArticle.read(1, json.replace('\'', '"'), JsonPaths.STANDARD, records);
    return articles.get(0);
  }
}

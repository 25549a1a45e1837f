// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.record.JsonPaths;

public final class JsonEnvelopeTest {

  @Test
  public void articlesAreFoundHoweverDeepTheyLie() {
    assertTexts("{'status':'ok','articles':[{'content':'One.'},{'content':'Two.'}]}");
    assertTexts(
        "{'response':{'results':[{'fields':{'bodyText':'One.'}},{'fields':{'bodyText':'Two.'}}]}}");
    assertTexts(
        "{'hits':{'total':2,'hits':[{'_source':{'text':'One.'}},{'_source':{'text':'Two.'}}]}}");
    assertTexts("{'a1':{'title':'A','text':'One.'},'a2':{'title':'B','text':'Two.'}}");
  }

  @Test
  public void whatPandasWritesIsRows() {
    assertTexts("{'title':{'0':'A','1':'B'},'text':{'0':'One.','1':'Two.'}}");
    assertTexts("{'columns':['title','text'],'index':[0,1],'data':[['A','One.'],['B','Two.']]}");
    assertTexts(
        "{'schema':{'fields':[]},'data':[{'index':0,'text':'One.'},{'index':1,'text':'Two.'}]}");
    assertTexts("{'0':{'title':'A','text':'One.'},'1':{'title':'B','text':'Two.'}}");
  }

  @Test
  public void anArticleWithOthersInItIsOne() {
    assertEquals(
        1,
        JsonEnvelope.articles(
                json("{'text':'One.','related':[{'text':'Two.'},{'text':'Three.'}]}"),
                JsonPaths.STANDARD)
            .size());
  }

  private static void assertTexts(String json) {
    assertEquals(
        json,
        List.of("One.", "Two."),
        JsonEnvelope.articles(json(json), JsonPaths.STANDARD).stream()
            .map(a -> new JsonFields(a).texts(JsonPaths.STANDARD.of("text")).get(0))
            .toList());
  }

  private static com.fasterxml.jackson.databind.JsonNode json(String written) {
    try {
      return new JsonMapper().readTree(written.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}

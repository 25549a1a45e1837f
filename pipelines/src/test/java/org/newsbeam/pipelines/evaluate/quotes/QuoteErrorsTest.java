// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.Test;
import org.newsbeam.model.QuoteKind;

public class QuoteErrorsTest {

  private static final String TEXT =
      """
      🚢 “It rained all day,” Ann Roe said. “It snowed all night,” said she.
      He loves “Rain in the Hills” much. Tom Ito said that hail would come.
      """;

  @Test
  public void eachMistakeIsOfItsKindAndInOrder() {
    MadeArticle made =
        new MadeArticle(TEXT)
            .said("Ann Roe", "“It rained all day,”")
            .said("she", "“It snowed all night,”")
            .said("Tom Ito", "that hail would come")
            .found(QuoteKind.DIRECT, "Tom Ito", "Tom Ito", "It rained all day")
            .found(QuoteKind.DIRECT, "He", "Rob Ito", "Rain in the Hills")
            .found(QuoteKind.DIRECT, "He", null, "It rained all")
            .found(QuoteKind.INDIRECT, "Ann Roe", null, "He loves");
    assertEquals(
        List.of(
            "A_false_quote It rained all null null He null",
            "B_wrong_speaker “It rained all day,” DIRECT Ann Roe Tom Ito Tom Ito",
            "R_wrong_name “It rained all day,” DIRECT Ann Roe Tom Ito Tom Ito",
            "A_missed “It snowed all night,” DIRECT she null null",
            "A_negative_claimed “Rain in the Hills” null null He Rob Ito",
            "C_missed that hail would come INDIRECT Tom Ito null null",
            "C_spurious He loves null null Ann Roe null"),
        made.evaluation().errors().stream().map(QuoteErrorsTest::told).toList());
  }

  @Test
  public void whatIsRightIsNoMistake() {
    MadeArticle made = new MadeArticle(TEXT).said("Ann Roe", "“It rained all day,”");
    made.direct("Ann Roe", "It rained all day");
    assertEquals(List.of(), made.evaluation().errors());
  }

  @Test
  public void offsetsCountCodePoints() throws JsonProcessingException {
    MadeArticle made = new MadeArticle(TEXT).indirect(null, "He loves");
    assertEquals(
        "{\"id\":\"made\",\"what\":\"C_spurious\",\"begin\":70,\"end\":78,\"text\":\"He loves\","
            + "\"context\":\"ed all day,” Ann Roe said. “It snowed all night,” said she.\\nHe loves"
            + " “Rain in the Hills” much. Tom Ito said that hail would come\"}",
        new ObjectMapper().writeValueAsString(made.evaluation().errors().get(0)));
  }

  private static String told(QuoteError error) {
    return String.join(
        " ",
        error.what().json(),
        error.text(),
        error.kind(),
        error.gold(),
        error.source(),
        error.speaker());
  }
}

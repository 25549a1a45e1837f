// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.Test;
import org.newsbeam.pipelines.launch.UsageException;

public final class FigurePageTest {

  private static final String PAGE =
      """
      | set | figure |
      |---|--:|
      | ours | <!--ours names.ALL.f1-->83.9 of <!--ours articles-->. |
      | theirs | <!--theirs names.ALL.f1-->70.1 | 83.9
      """;

  @Test
  public void theFiguresOfOneGoldAreWrittenAndNothingElse() throws IOException {
    assertEquals(
        """
        | set | figure |
        |---|--:|
        | ours | <!--ours names.ALL.f1-->84.2 of <!--ours articles-->97. |
        | theirs | <!--theirs names.ALL.f1-->70.1 | 83.9
        """,
        FigurePage.updated(
            PAGE, "ours", figures("{\"articles\":97,\"names\":{\"ALL\":{\"f1\":84.2}}}")));
  }

  @Test
  public void aFigureThatWasNotMeasuredIsRefused() throws IOException {
    JsonNode figures = figures("{\"articles\":97,\"names\":{\"ALL\":{\"f1\":null}}}");
    UsageException e =
        assertThrows(UsageException.class, () -> FigurePage.updated(PAGE, "ours", figures));
    assertEquals("the page wants the figure names.ALL.f1, which was not measured", e.getMessage());
  }

  @Test
  public void aPageWithoutFiguresOfTheGoldIsRefused() throws IOException {
    JsonNode figures = figures("{}");
    UsageException e =
        assertThrows(UsageException.class, () -> FigurePage.updated(PAGE, "others", figures));
    assertEquals("the page has no figures of 'others'", e.getMessage());
  }

  private static JsonNode figures(String json) throws IOException {
    return JsonMapper.builder().build().readTree(json);
  }
}

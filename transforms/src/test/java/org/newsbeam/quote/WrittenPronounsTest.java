// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import static java.util.stream.Collectors.toMap;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.HashMap;
import java.util.Map;
import org.junit.Test;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Pronouns;

public class WrittenPronounsTest {

  private static Map<String, Pronouns> pronouns(String markedUp) {
    return new QuoteExtractor()
        .extract(MarkedUpArticle.read(markedUp)).entities().stream()
            .filter(entity -> entity.pronouns() != null)
            .collect(toMap(Entity::name, Entity::pronouns, (a, b) -> a, HashMap::new));
  }

  @Test
  public void pronounsOfTheOnlyPersonNamedCount() {
    Map<String, Pronouns> found =
        pronouns(
            """
            [[PERSON:Alex Moor|alex]] opened the bakery in May. She bakes at night.
            The street was dug up all summer, and the shop lost half of its trade.
            Nobody came, and the town paid nothing for the lost weeks of the season.
            [[PERSON:Robin Vale|robin]] sold his boat to pay the rent.
            """);
    assertEquals(Map.of("alex", Pronouns.SHE, "robin", Pronouns.HE), found);
  }

  @Test
  public void honorificsCount() {
    Map<String, Pronouns> found =
        pronouns("Mx [[PERSON:Kit Lowe|kit]] met Mrs [[PERSON:Ida Hart|ida|f]] on the pier.");
    assertEquals(Map.of("kit", Pronouns.THEY, "ida", Pronouns.SHE), found);
  }

  @Test
  public void whoSaysTheyIsReadSo() {
    Map<String, Pronouns> found =
        pronouns("[[PERSON:Kit Lowe|kit]], who uses they/them pronouns, won the prize.");
    assertEquals(Map.of("kit", Pronouns.THEY), found);
  }

  @Test
  public void firstNamesAndQuotesTellNothing() {
    Map<String, Pronouns> found =
        pronouns(
            """
            [[PERSON:Maria Dunn|maria|f]] left the room. “She was cross,” a guard said.
            """);
    assertNull(found.get("maria"));
  }

  @Test
  public void whoeverElseMayBeMeantTellsNothing() {
    Map<String, Pronouns> found =
        pronouns(
            """
            [[PERSON:Olga Frey|olga|f]] thanked [[PERSON:Jan Kolb|jan]] for the boat. He smiled.
            """);
    assertEquals(Map.of(), found);
  }

  @Test
  public void hisWifeIsNotHe() {
    Map<String, Pronouns> found =
        pronouns("[[PERSON:Noel Abt|noel]] came with a friend from school. She waited outside.");
    assertEquals(Map.of(), found);
  }

  @Test
  public void anArticleThatDiffersWithItselfTellsNothing() {
    Map<String, Pronouns> found =
        pronouns(
            """
            Mr [[PERSON:Lee Marsh|lee]] came late. Mrs [[PERSON:Lee Marsh|lee]] left early.
            """);
    assertEquals(Map.of(), found);
  }
}

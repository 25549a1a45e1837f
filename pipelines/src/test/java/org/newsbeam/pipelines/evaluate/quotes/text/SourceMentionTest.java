// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.Test;

public class SourceMentionTest {

  @Test
  public void theHeadEndsBeforeWhatOnlyTellsMore() {
    assertEquals("Ann Roe", head("Ann Roe, a judge in Oslo"));
    assertEquals("the mayor", head(" the  mayor of Oslo"));
    assertEquals("Ann Roe", head("“Ann Roe” (a judge)"));
    assertEquals("a man", head("a man who saw it"));
    assertEquals("farmers", head("farmers — old ones"));
    assertEquals("Roe", head("Roe - she"));
    assertEquals("Roe-Holm", head("Roe-Holm."));
    assertEquals("Thatcham", head("Thatcham"));
    assertEquals("of Oslo", head("of Oslo"));
  }

  @Test
  public void theHeadIsWhatIsOwnedNotTheOwner() {
    assertEquals("campaign manager Rob Ito", head("Ann Roe’s campaign manager Rob Ito"));
    assertEquals("aide", head("the workers' aide"));
    assertEquals("aide", head("Ann's brother's aide"));
    assertEquals("Ann’s", head("Ann’s"));
  }

  @Test
  public void headWordsAreNeitherTitlesNorSmallWords() {
    assertEquals(List.of("ann", "roe"), mention("the President Ann Roe’s").headWords());
    assertEquals(List.of("own", "union", "boss"), mention("their own union boss").headWords());
  }

  @Test
  public void aMentionOfNothingButTitlesKeepsThem() {
    assertEquals(List.of("president"), mention("the president").headWords());
    assertEquals("the president", mention("The President").normalised());
    assertEquals(List.of("they"), mention("they").headWords());
  }

  @Test
  public void normalisedAreNoDeterminersTitlesAndPossessives() {
    assertEquals("ann roe", mention("Mrs. Ann Roe’s").normalised());
    assertEquals("bj roe", mention("B.J. Roe").normalised());
    assertEquals("usa today", mention("U.S.A. Today").normalised());
  }

  @Test
  public void namesAreTheWholeTheHeadAndTheNameInIt() {
    assertEquals(
        Set.of("pollster ann roe holm", "pollster ann roe", "ann roe"),
        mention("pollster Ann Roe (Holm)").normalisedNames());
    assertEquals(Set.of("ludwig van dyk"), mention("Ludwig van Dyk").normalisedNames());
  }

  @Test
  public void theFormIsThatOfTheLastWordOfTheHead() {
    assertEquals(SourceForm.PRONOUN, mention("She").form());
    assertEquals(SourceForm.NAME, mention("Mr. Roe").form());
    assertEquals(SourceForm.NAME, mention("Roe’s aide Rob Ito, a lawyer").form());
    assertEquals(SourceForm.NOUN, mention("Roe’s campaign manager").form());
    assertEquals(SourceForm.NOUN, mention("Oslo officials").form());
    assertEquals(SourceForm.NOUN, mention("another").form());
  }

  @Test
  public void fullNamesOfOneFamilyAreOfTwoPeople() {
    assertFalse(compatible("Ann Roe", "Tom Roe"));
    assertTrue(compatible("Mrs. Roe", "Tom Roe"));
    assertTrue(compatible("Thomas Roe", "Tom Roe"));
    assertTrue(compatible("Mary Ann Roe", "Ann Roe"));
    assertTrue(compatible("Ann Roe", "Tom Ito"));
  }

  @Test
  public void aCommonWordOfBothHeadsIsShared() {
    assertTrue(mention("the Oslo mayor Ann Roe").sharesHeadWord(mention("Roe")));
    assertFalse(mention("the aide of Roe").sharesHeadWord(mention("Roe")));
    assertFalse(mention("President Ann").sharesHeadWord(mention("President Roe")));
  }

  private static boolean compatible(String a, String b) {
    assertEquals(mention(a).isCompatible(mention(b)), mention(b).isCompatible(mention(a)));
    return mention(a).isCompatible(mention(b));
  }

  private static String head(String text) {
    return mention(text).head();
  }

  private static SourceMention mention(String text) {
    return SourceMention.of(text);
  }
}

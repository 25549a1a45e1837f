// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.metadata;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class BylineTest {

  @Test
  public void peopleAreSplit() {
    assertPeople("By Jane Doe and John Roe, Staff Writers", "Jane Doe", "John Roe");
    assertPeople("By Jane Doe, John Roe, and Ann Poe", "Jane Doe", "John Roe", "Ann Poe");
    assertPeople("Written by Jane van der Doe & John O’Roe", "Jane van der Doe", "John O’Roe");
    assertPeople("Author: Jane Doe", "Jane Doe");
  }

  @Test
  public void whatIsSaidOfThemIsLeftOut() {
    assertPeople("By Jane Doe, Political Correspondent", "Jane Doe");
    assertPeople("By Jane Doe in Port Ellery", "Jane Doe");
    assertPeople("By Jane Doe for the Ellery Beacon", "Jane Doe");
    assertPeople("By Jane Doe | March 4, 2019", "Jane Doe");
    assertPeople("By Jane Doe @janedoe", "Jane Doe");
    assertPeople("By Jane Doe, 4 March 2019", "Jane Doe");
  }

  @Test
  public void aSuffixBelongsToItsName() {
    assertPeople("By John Roe, Jr., and Jane Doe", "John Roe Jr.", "Jane Doe");
  }

  @Test
  public void capitalsAreWrittenSmall() {
    assertPeople("BY JANE DOE-ROE", "Jane Doe-Roe");
  }

  @Test
  public void anAgencyIsNoPerson() {
    assertEquals(
        Optional.of(new Byline(List.of(), "Associated Press", false)),
        Byline.parse("By The Associated Press"));
    assertEquals(
        Optional.of(new Byline(List.of("Jane Doe"), "AP", false)),
        Byline.parse("By Jane Doe (AP)"));
    assertEquals(
        Optional.of(new Byline(List.of("Jane Doe"), "Reuters", true)),
        Byline.parse("By Jane Doe, Reuters correspondent"));
  }

  @Test
  public void otherWordsMakeNoByline() {
    assertEquals(Optional.empty(), Byline.parse("By the numbers"));
    assertEquals(Optional.empty(), Byline.parse("By Friday, the ferry had gone"));
    assertEquals(Optional.empty(), Byline.parse("By Land and Sea"));
    assertEquals(Optional.empty(), Byline.parse("Jane Doe"));
  }

  private static void assertPeople(String line, String... people) {
    assertEquals(Optional.of(List.of(people)), Byline.parse(line).map(Byline::people));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class StruckTest {

  private static Element body(String html) {
    return Jsoup.parse(html).body();
  }

  private static boolean isStruck(String html) {
    return Struck.isStruck(body(html).child(0));
  }

  @Test
  public void tagsAndStylesStrike() {
    assertTrue(isStruck("<s>ten</s>"));
    assertTrue(isStruck("<strike>ten</strike>"));
    assertTrue(isStruck("<del>ten</del>"));
    assertTrue(isStruck("<span style='text-decoration: Line-Through'>ten</span>"));
    assertFalse(isStruck("<span style='text-decoration: underline'>ten</span>"));
    assertFalse(isStruck("<strong>ten</strong>"));
  }

  @Test
  public void aPageWithMoreThanAFifthStruckLeftATagOpen() {
    assertTrue(Struck.isTold(body("12345678<s>90</s>")));
    assertFalse(Struck.isTold(body("1234567<s>890</s>")));
    assertTrue(Struck.isTold(body("<s>1</s>2345<del>6</del>7890")));
  }

  @Test
  public void whatIsStruckTwiceCountsOnce() {
    assertTrue(Struck.isTold(body("12345678<s><del>90</del></s>")));
    assertFalse(Struck.isTold(body("12345678<s><del>9</del>01</s>")));
  }
}

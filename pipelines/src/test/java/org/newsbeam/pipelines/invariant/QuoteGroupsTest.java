// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.CommandRun;

/** The groups of quotes of testdata, of which several papers tell the same events. */
public class QuoteGroupsTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void theGroupsOfTheArticlesHold() throws IOException {
    assertGroupsHold("testdata/articles/**");
  }

  @Test
  public void theGroupsOfTheSampleHold() throws IOException {
    assertGroupsHold("testdata/sample");
  }

  private void assertGroupsHold(String input) throws IOException {
    String output = temporary.getRoot() + "/out";
    CommandRun.whole("run", "--input=" + input, "--output=" + output);
    Tables tables = Tables.of(temporary.getRoot().toPath().resolve("out"));
    Ledger ledger = new Ledger();
    new QuoteGroupChecks(ledger, tables).check();
    assertFalse("no groups in " + input, tables.quoteGroups().isEmpty());
    assertEquals("", ledger.told());
  }
}

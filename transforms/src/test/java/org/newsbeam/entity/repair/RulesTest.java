// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

public final class RulesTest {

  private static final Path README = Path.of("src/main/resources/org/newsbeam/entity/README.md");

  @Test
  public void eachNameIsOfOneRuleInTheirOrder() {
    assertEquals(List.of(RuleName.values()), Rules.ORDER.stream().map(Rule::name).toList());
  }

  @Test
  public void eachRuleMendsItsExample() {
    for (Rule rule : Rules.ORDER) {
      RuleName name = rule.name();
      assertEquals(
          name.text(), name.mended(), MarkedNames.of(name.example()).markedAfter(rule.repair()));
    }
  }

  @Test
  public void theReadmeTellsOfEachRule() throws IOException {
    String readme = Files.readString(README);
    for (RuleName name : RuleName.values()) {
      assertTrue(
          name.text(), readme.contains("| `" + name.text() + "` | " + name.description() + " |"));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import static org.junit.Assert.assertNull;

import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

public final class TemplateTest {

  @Test
  public void noTwoTemplatesShareANumberAnywhereInTheirWindows() {
    Map<Integer, Template> taken = new HashMap<>();
    for (Template template : Template.values()) {
      for (int d = -template.reach(); d <= template.reach(); d++) {
        Template there = taken.put(template.number(d), template);
        assertNull(template + " at " + d + " and " + there, there);
      }
    }
  }
}

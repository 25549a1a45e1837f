// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.entity.EntityFinder;

public final class NameAblationTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void aRepairBringsWhatIsLostWithoutIt() throws IOException {
    String text = "The owner, Hope Street, came late. Hope Street, who had slept, was sorry.";
    Path file = temporary.getRoot().toPath().resolve("gold.jsonl");
    Files.writeString(
        file,
        """
        {"id": "1", "text": "%s", "entities": [
          {"begin": 11, "end": 22, "type": "PERSON"}, {"begin": 35, "end": 46, "type": "PERSON"}]}
        """
            .replace("\n  ", " ")
            .formatted(text));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    NameAblation.table(GoldReader.read(file).articles())
        .print(new PrintStream(printed, true, UTF_8));

    List<String> lines = printed.toString(UTF_8).lines().toList();
    assertEquals(EntityFinder.rules().size() + 1, lines.size());
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(" +", -1);
      assertEquals(line, "-", cells[2]);
      boolean brings = Double.parseDouble(cells[1]) > 0;
      assertTrue(line, brings == cells[0].equals("first-name"));
    }
  }

  @Test
  public void whatIsNoRepairCannotBeLeftOut() {
    assertThrows(IllegalArgumentException.class, () -> EntityFinder.without("magic"));
  }
}

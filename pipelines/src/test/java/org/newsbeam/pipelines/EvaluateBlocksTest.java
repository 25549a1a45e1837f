// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.evaluate.blocks.BlockEvaluation;
import org.newsbeam.pipelines.evaluate.blocks.GoldBlocks;

public class EvaluateBlocksTest {

  private static final String GOLD = "testdata/gold/blocks.jsonl";

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void atLeast95PercentOfTheGoldsBlocksAreOfTheirKind() {
    BlockEvaluation evaluation = BlockEvaluation.of(GoldBlocks.read(Path.of(GOLD)));
    assertTrue(evaluation.errors().toString(), evaluation.blocks().recall() >= 0.95);
  }

  @Test
  public void accuracyConfusionAndErrorsAreTold() throws IOException {
    Path gold = temporary.newFile("gold.jsonl").toPath();
    Files.writeString(
        gold,
        """
        {"id": "a", "text": "Ferry sinks\\n\\nBy Ann Roe\\n\\nThe 🚢 sank on Monday, they said.\\n",
         "blocks": [{"kind": "HEADLINE", "begin": 0, "end": 11},
                    {"kind": "PROMPT", "begin": 13, "end": 23},
                    {"kind": "BODY", "begin": 25, "end": 57}],
         "metadata": {"bylines": ["Ann Roe"], "section": "News"}}
        """
            .replaceAll("\\n(?=.)", " "));
    Path errors = temporary.getRoot().toPath().resolve("errors.jsonl");
    CommandRun run = CommandRun.whole("evaluate", "blocks", "--gold=" + gold, "--errors=" + errors);
    assertThat(run.out(), containsString("3 blocks, 2 of their kind: 66.7 %"));
    assertThat(run.out(), containsString("bylines          1    of     1"));
    assertThat(run.out(), containsString("section          0    of     1"));
    List<String> lines = Files.readAllLines(errors);
    assertEquals(2, lines.size());
    assertThat(lines.get(0), containsString("\"expected\":\"PROMPT\",\"found\":\"BYLINE\""));
  }

  @Test
  public void aMistakeInTheGoldIsNamed() throws IOException {
    Path gold = temporary.newFile("gold.jsonl").toPath();
    for (String line :
        List.of(
            "{",
            "{\"text\": \"x\"}",
            "{\"text\": \"x\", \"blocks\": [{\"kind\": \"BODY\", \"begin\": 0, \"end\": 9}]}",
            "{\"text\": \"x\", \"blocks\": [{\"kind\": \"BODIES\", \"begin\": 0, \"end\": 1}]}",
            "{\"text\": \"x\", \"blocks\": [], \"metadata\": {\"colour\": \"red\"}}")) {
      Files.writeString(gold, line);
      CommandRun run = CommandRun.of("evaluate", "blocks", "--gold=" + gold);
      assertEquals(line + run.err(), 2, run.exit());
      assertEquals(1, run.err().lines().count());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Inputs that cannot be read are rows of rejects; all else is untouched and the sum holds. */
public class BadInputTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void eachBadInputIsARejectWithItsReason() throws IOException {
    String output = temporary.getRoot() + "/out";
    CommandRun run =
        CommandRun.whole("run", "--input=testdata/bad", "--output=" + output, "--base=.");
    List<String> rejects = new ArrayList<>();
    for (String line : TableText.of(output, List.of("rejects")).get("rejects")) {
      Map<?, ?> row = new ObjectMapper().readValue(line, Map.class);
      rejects.add(row.get("source_uri") + " " + row.get("record") + " " + row.get("reason"));
    }
    assertEquals(
        List.of(
            "testdata/bad/binary.txt 0 binary",
            "testdata/bad/blank.txt 0 empty",
            "testdata/bad/cut.jsonl.gz 3 truncated",
            "testdata/bad/empty.txt 0 empty",
            "testdata/bad/lines.jsonl 2 bad-json",
            "testdata/bad/lines.jsonl 3 no-text",
            "testdata/bad/lines.jsonl 4 empty",
            "testdata/bad/page.pdf 0 unreadable"),
        rejects);
    assertThat(run.out(), containsString("13 records in: 5 articles, 8 rejects."));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.blocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how well the blocks of articles are told apart. */
@Command(
    name = "blocks",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how well cleaning says what the blocks of plain text are (headline, byline, caption,"
          + " prompt, body …), and what it finds in them of the article itself. A block is right if"
          + " the found block that holds most of it is of its kind."
    },
    footer =
        "%nGold files are JSON Lines, an article a line; begin and end count code points; what"
            + " \"metadata\" leaves out is not asked for:%n"
            + "  {\"text\": \"Ferry sinks\\n\\nBy Ann Roe\\n\\nThe ferry sank.\",%n"
            + "   \"blocks\": [{\"kind\": \"HEADLINE\", \"begin\": 0, \"end\": 11}, …],%n"
            + "   \"metadata\": {\"bylines\": [\"Ann Roe\"], \"dateline\": null}}")
public final class EvaluateBlocksCommand implements Callable<Integer> {

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "annotated articles; may be given several times")
  private List<Path> gold;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "where to write what went wrong: a JSON object a line")
  private Path errors;

  @Override
  public Integer call() throws IOException {
    List<GoldBlocks> articles = new ArrayList<>();
    gold.forEach(file -> articles.addAll(GoldBlocks.read(file)));
    BlockEvaluation evaluation = BlockEvaluation.of(articles);
    BlockReport.print(evaluation, new PrintStream(System.out, true, UTF_8));
    if (errors != null) {
      List<String> lines = new ArrayList<>();
      for (BlockEvaluation.Mistake error : evaluation.errors()) {
        lines.add(new ObjectMapper().writeValueAsString(error));
      }
      try {
        Files.write(errors, lines, UTF_8);
      } catch (IOException e) {
        throw new UsageException("cannot write to --errors=" + errors, e);
      }
    }
    return 0;
  }
}

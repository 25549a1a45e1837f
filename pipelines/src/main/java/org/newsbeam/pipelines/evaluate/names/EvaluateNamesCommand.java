// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.option.EvaluationOutput;
import org.newsbeam.pipelines.option.NameModelOptions;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.pipelines.tell.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well names are found. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how well names are found in annotated articles, and whether names of one person are"
          + " told to be of one. A name is right if span and type are exactly right; ALL is"
          + " PERSON, LOCATION and ORGANIZATION; what is annotated as FACILITY and found as"
          + " something else is not counted."
    },
    footer = EvaluateNamesCommand.FORMATS)
public final class EvaluateNamesCommand implements Callable<Integer> {

  static final String FORMATS =
      "%nGold files, told apart by ending or first char:%n"
          + "JSON Lines, an article a line; begin and end count code points. \"entities\" are all"
          + " its names; \"mentions\" any names with the person they mean:%n"
          + "  {\"id\": \"1\", \"text\": \"Ann Roe left Oslo. Roe slept.\",%n"
          + "   \"entities\": [{\"begin\": 0, \"end\": 7, \"type\": \"PERSON\"}, …],%n"
          + "   \"mentions\": [{\"begin\": 0, \"end\": 7, \"type\": \"PERSON\", \"entity\": \"roe\"}, …]}%n"
          + "Two columns, TOKEN TAB TAG, a blank line after each sentence, -DOCSTART- before each"
          + " article; names are looked for in these tokens:%n"
          + "  Ann\tB-PERSON%n  Roe\tI-PERSON%n  left\tO%n  Oslo\tB-LOCATION";

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "annotated articles; may be given several times")
  private List<Path> gold;

  @Option(
      names = "--ablate",
      description =
          "say for each repair of names how many points it brings to each --gold, by leaving it out,"
              + " with the model that is shipped")
  private boolean ablate;

  @Mixin private NameModelOptions nameModel;

  @Mixin private EvaluationOutput output;

  @Override
  public Integer call() throws IOException {
    BeamArguments.registerFileSystems();
    List<NameModelFile> models = nameModel.read();
    if (ablate) {
      ablate(new PrintStream(System.out, true, UTF_8));
      return 0;
    }
    List<GoldArticle> articles = readGold(gold);
    try (Writer errors = output.openErrors()) {
      Console.say("reading " + Counted.of(articles.size(), "article"));
      NameEvaluation evaluation = NameEvaluation.of(articles, models);
      PrintStream out = new PrintStream(System.out, true, UTF_8);
      if (output.isJson()) {
        out.println(NameReport.json(evaluation));
      } else {
        NameReport.print(evaluation, out);
      }
      output.updatePage(gold.get(0), NameReport.json(evaluation));
      EvaluationOutput.write(evaluation.errors(), errors);
      EvaluationOutput.write(evaluation.people().errors(), errors);
    }
    return 0;
  }

  private void ablate(PrintStream out) {
    for (Path file : gold) {
      out.println(file.getFileName());
      NameAblation.table(readGold(List.of(file))).print(out);
      out.println();
    }
  }

  private static List<GoldArticle> readGold(List<Path> files) {
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      GoldFile read = GoldReader.read(file);
      articles.addAll(read.articles());
      if (!read.ignoredTypes().isEmpty()) {
        Console.say(
            "--gold=%s: names of type %s are left out"
                .formatted(file, String.join(", ", read.ignoredTypes())));
      }
    }
    return articles;
  }
}

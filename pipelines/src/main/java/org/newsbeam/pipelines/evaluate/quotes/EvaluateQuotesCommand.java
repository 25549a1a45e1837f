// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributedArticle;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributionFile;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributionReader;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.RootFolder;
import org.newsbeam.pipelines.option.EvaluationOutput;
import org.newsbeam.pipelines.option.NameModelOptions;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.pipelines.tell.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well quotes and their speakers are found. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how well quotes and their speakers are found in annotated articles.",
      "A: text in double quotation marks of three words and more, told to be said by somebody, or"
          + " not to be (a title, a nickname); a quote that stands for nobody's words is wrong.",
      "B: the source of such text. Strictly right is what is written as the annotated source, its"
          + " head or the name in that, whatever the title; leniently right is also what overlaps"
          + " it in a word of its head, or has one in common with it. Its speaker, by name: all;"
          + " those that the annotation tells (hand); those whose source is a name (name).",
      "C: indirect quotes: their words; quotes that share half of their words with the annotated"
          + " one (content only), and have the right source besides (relation).",
      "D: all quotes: words of content and sources; content, stretches of content and sources with"
          + " exactly the annotated words."
    },
    footer = EvaluateQuotesCommand.FORMATS)
public final class EvaluateQuotesCommand implements Callable<Integer> {

  static final String FORMATS =
      "%nGold, told apart by its ending; offsets count code points:%nJSON Lines, an article a line,"
          + " with all its attributions; \"discard\" and \"resolved\", who said it, need not be"
          + " there:%n  {\"id\": \"1\", \"text\": \"Ann Roe said it rained.\", \"attributions\":"
          + " [%n   {\"id\": \"E1\", \"source\": [[0, 7]], \"cue\": [[8, 12]], \"content\": [[13,"
          + " 22]]}],%n   \"discard\": [], \"resolved\": {\"E1\": \"Ann Roe\"}}%nor with all its quotes,"
          + " by speaker alone, null if it names nobody:%n  {\"text\": \"Ann Roe said it"
          + " rained.\", \"quotes\": [{\"content_spans\": [[13, 22]],%n   \"speaker\": \"Ann"
          + " Roe\"}]}%nbrat, as PolNeAR"
          + " has it: NAME.ann, and NAME.txt beside it or in ../text, or a folder of such files;"
          + " NAME_ANNOTATOR.ann will do, and the first of several counts:%n  T1\tSource 0 7\tAnn"
          + " Roe%n  T2\tCue 8 12\tsaid%n  T3\tContent 13 22\tit rained%n  T4\tAttribution 8 12"
          + "\tsaid%n  E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3%n  T5\tDiscard 30 42;44 50"
          + "\tAll rights reserved%n  N1\tReference T1 Any:1\tAnn Roe";

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "annotated articles, a file or folder; may be given several times")
  private List<Path> gold;

  @Option(
      names = "--ablate",
      description = {
        "say for each rule how many points it brings to each --gold, by leaving it out; then the"
            + " most that it brings to any of the figures; some minutes"
      })
  private boolean ablate;

  @Mixin private NameModelOptions nameModel;

  @Mixin private EvaluationOutput output;

  @Override
  public Integer call() throws IOException {
    BeamArguments.registerFileSystems();
    List<NameModelFile> models = nameModel.read();
    List<GoldSet> sets = readGold();
    List<AttributedArticle> articles =
        sets.stream().flatMap(set -> set.articles().stream()).toList();
    try (Writer errors = output.openErrors()) {
      Console.say("reading " + Counted.of(articles.size(), "article"));
      PrintStream out = new PrintStream(System.out, true, UTF_8);
      if (ablate) {
        new AblationReport(models).print(sets, out);
        return 0;
      }
      QuoteEvaluation evaluation = QuoteEvaluation.of(articles, models);
      if (output.isJson()) {
        out.println(QuoteJson.of(evaluation));
      } else {
        QuoteReport.print(evaluation, out);
      }
      output.updatePage(gold.get(0), QuoteJson.of(evaluation));
      EvaluationOutput.write(evaluation.errors(), errors);
    }
    return 0;
  }

  private List<GoldSet> readGold() {
    List<GoldSet> sets = new ArrayList<>();
    for (Path file : gold) {
      RootFolder.refuse("--gold", file.toString());
      AttributionFile read = AttributionReader.read(file);
      sets.add(new GoldSet(String.valueOf(file.getFileName()), read.articles()));
      for (Path leftOut : read.leftOut()) {
        Console.say(leftOut + " is left out: another annotation of its text comes first");
      }
    }
    return sets;
  }
}

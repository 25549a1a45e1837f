// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.Pipeline;
import org.newsbeam.pipelines.corpus.AggregateSettings;
import org.newsbeam.pipelines.corpus.CorpusRun;
import org.newsbeam.pipelines.corpus.SummarizeCorpus;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.JobName;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.launch.Version;
import org.newsbeam.pipelines.option.AggregateOptions;
import org.newsbeam.pipelines.option.ManifestOptions;
import org.newsbeam.pipelines.option.OutputOptions;
import org.newsbeam.pipelines.tell.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Makes the corpus tables again, over one or many runs. */
@Command(
    name = "summarize",
    mixinStandardHelpOptions = true,
    description = "Makes the corpus tables again, over one or many runs.",
    footer = RunCommand.BEAM)
public final class SummarizeCommand implements Callable<Integer> {

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FOLDER",
      description = "the output folder of a run; may be given several times, earlier runs first")
  private List<String> inputs;

  @Mixin private OutputOptions output;

  @Mixin private AggregateOptions aggregate;

  @Spec private CommandSpec command;

  @Unmatched private List<String> beam = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    beam = BeamArguments.joined(beam);
    Pipeline pipeline =
        Pipeline.create(
            BeamArguments.parse(beam, JobName.of("summarize", output.folder().toString())));
    List<OutputFolder> runs = FinishedRuns.of("--input", inputs);
    if (runs.stream().anyMatch(output.folder()::equals)) {
      throw new UsageException("--output=" + output.folder() + " is one of the inputs");
    }
    Manifest.Inputs read = Manifest.Inputs.ofRuns(inputs);
    if (output.isWhole(ManifestOptions.of(command), read)) {
      return 0;
    }
    RunClaim claim = output.claimed();
    List<OutputFolder> distinct = runs.stream().map(OutputFolder::absolute).distinct().toList();
    AggregateSettings settings = aggregate.settings(Manifest.inputBytes(distinct));
    Manifest draft =
        CorpusRun.beginSummarizing(Version.current(), ManifestOptions.of(command), read);
    SummarizeCorpus.build(pipeline, distinct, settings, claim.absolute(), draft);
    String begin = "adding up " + Counted.of(distinct.size(), "run");
    boolean ended = new ClaimedRun(claim, beam).run(pipeline, 0, begin);
    return RunSummary.print(ended, claim.folder(), Duration.ofNanos(System.nanoTime() - start));
  }
}

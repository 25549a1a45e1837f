// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.Pipeline;
import org.newsbeam.entity.file.AliasFile;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.store.NoSuchInputException;
import org.newsbeam.language.Engine;
import org.newsbeam.pipelines.corpus.AnnotateCorpus;
import org.newsbeam.pipelines.corpus.AnnotateSettings;
import org.newsbeam.pipelines.corpus.CorpusRun;
import org.newsbeam.pipelines.corpus.FailureLimits;
import org.newsbeam.pipelines.corpus.article.ArticleAnnotator;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.corpus.output.RunInputs;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.HeapSize;
import org.newsbeam.pipelines.launch.JobName;
import org.newsbeam.pipelines.launch.RootFolder;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.launch.Version;
import org.newsbeam.pipelines.option.AggregateOptions;
import org.newsbeam.pipelines.option.AliasOptions;
import org.newsbeam.pipelines.option.BoilerplateOptions;
import org.newsbeam.pipelines.option.DryRunOption;
import org.newsbeam.pipelines.option.FailureOptions;
import org.newsbeam.pipelines.option.ManifestOptions;
import org.newsbeam.pipelines.option.NameModelOptions;
import org.newsbeam.pipelines.option.OutputOptions;
import org.newsbeam.pipelines.option.ReadOptions;
import org.newsbeam.pipelines.report.RunReport;
import org.newsbeam.pipelines.tell.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Reads articles and writes all tables. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Reads articles and writes tables of names, quotes and speakers.",
    footer = RunCommand.BEAM)
public final class RunCommand implements Callable<Integer> {

  static final String BEAM =
      "%nAny other --name=value is an option of Beam or of the runner, such as%n"
          + "--runner=FlinkRunner --flinkMaster=host:port or --targetParallelism=4.";

  @Option(
      names = "--input",
      required = true,
      paramLabel = "GLOB",
      description = "files, folders or globs ('news/**/*.txt'); may be given several times")
  private List<String> inputs;

  @Mixin private OutputOptions output;

  @Option(
      names = "--since",
      paramLabel = "FOLDER",
      description =
          "leave out files that the run in this folder has read as they are now; may be given"
              + " several times, earlier runs first")
  private List<String> since = new ArrayList<>();

  @Mixin private ReadOptions reading;

  @Mixin private NameModelOptions nameModel;

  @Mixin private AliasOptions aliases;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description =
          "whose code reads OpenNLP's models of sentences and tags, FAST or OPENNLP: the rows are"
              + " the same (default: ${DEFAULT-VALUE})")
  private Engine engine = Engine.FAST;

  @Mixin private FailureOptions failures;

  @Mixin private BoilerplateOptions boilerplate;

  @Option(
      names = "--countCredits",
      description =
          "names in bylines, credits, prompts and boilerplate are entities too and count in all"
              + " tables; without it they are rows of mentions alone")
  private boolean countCredits;

  @Mixin private AggregateOptions aggregate;

  @Mixin private RunReport report;

  @Mixin private DryRunOption dryRun;

  @Spec private CommandSpec command;

  @Unmatched private List<String> beam = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    beam = BeamArguments.joined(beam);
    if (BeamArguments.isInThisJvm(beam)) {
      HeapSize.mustDo();
    }
    ReadSettings readSettings = reading.settings();
    FailureLimits limits = failures.limits();
    if (!dryRun.isWanted() && BeamArguments.isInThisJvm(beam) && nameModel.names().isEmpty()) {
      ArticleAnnotator.preload();
    }
    Pipeline pipeline =
        Pipeline.create(BeamArguments.parse(beam, JobName.of("run", output.folder().toString())));
    List<NameModelFile> models = nameModel.read();
    AliasFile known = aliases.read();
    RunInputs files = listInputs(readSettings);
    if (dryRun.isWanted()) {
      return DryRun.print(files, readSettings);
    }
    report.check(output.folder().toString());
    if (output.isWhole(options(readSettings), files.told())) {
      return RunSummary.end(Manifest.of(output.folder()));
    }
    RunClaim claim = output.claimed();

    Manifest.Inputs read = files.told();
    AnnotateSettings settings =
        new AnnotateSettings(
            readSettings,
            models,
            known,
            engine,
            limits,
            boilerplate.chosen(),
            countCredits,
            aggregate.settings(read.bytes()));
    Manifest draft =
        CorpusRun.beginAnnotating(
            claim.folder(), Version.current(), options(readSettings), files, settings);
    AnnotateCorpus.build(pipeline, settings, files, claim.absolute(), draft);
    String begin =
        "reading " + Counted.of(read.files(), "file") + ", " + Counted.of(read.bytes(), "byte");
    boolean ended = new ClaimedRun(claim, beam).run(pipeline, read.bytes(), begin);
    int exit = RunSummary.print(ended, claim.folder(), Duration.ofNanos(System.nanoTime() - start));
    if (ended) {
      report.make(claim.folder().toString());
    }
    return exit;
  }

  private RunInputs listInputs(ReadSettings settings) throws IOException {
    inputs.forEach(input -> RootFolder.refuse("--input", input));
    try {
      RunInputs files =
          RunInputs.list(inputs, FinishedRuns.of("--since", since), settings, output.folder());
      reading.checkPaths(settings, files.files());
      return files;
    } catch (NoSuchInputException e) {
      throw new UsageException("--input: " + e.getMessage(), e);
    }
  }

  private Map<String, Object> options(ReadSettings settings) {
    Map<String, Object> options = ManifestOptions.of(command);
    options.computeIfPresent("base", (name, given) -> settings.base());
    return options;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.Pipeline;
import org.newsbeam.entity.AliasFile;
import org.newsbeam.entity.NameModelFile;
import org.newsbeam.ingest.FileListing;
import org.newsbeam.ingest.InputFile;
import org.newsbeam.ingest.JsonPaths;
import org.newsbeam.ingest.NoSuchInputException;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.language.Engine;
import org.newsbeam.model.Ids;
import org.newsbeam.pipelines.corpus.AnnotateCorpus;
import org.newsbeam.pipelines.corpus.AnnotateSettings;
import org.newsbeam.pipelines.corpus.ArticleAnnotator;
import org.newsbeam.pipelines.corpus.CorpusRun;
import org.newsbeam.pipelines.corpus.FailureLimits;
import org.newsbeam.pipelines.corpus.Manifest;
import org.newsbeam.pipelines.corpus.OutputFolder;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.JobName;
import org.newsbeam.pipelines.launch.ProgressView;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.launch.WatchedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Reads articles and writes all tables. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Reads articles and writes tables of names, quotes and speakers.",
    footer = RunCommand.BEAM)
final class RunCommand implements Callable<Integer> {

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
      names = "--maxArticleBytes",
      paramLabel = "N",
      description = "a larger article is a reject (default: ${DEFAULT-VALUE})")
  private int maxArticleBytes = 10_000_000;

  @Option(
      names = "--outletFromFolder",
      description = "an article that names no outlet gets the name of its folder as its outlet")
  private boolean outletFromFolder;

  @Mixin private NameModelOptions nameModel;

  @Option(
      names = "--jsonFields",
      paramLabel = "PART:FIELD,…",
      description =
          "fields of JSON that hold the parts of an article ('text:article.body,headline:title')")
  private String jsonFields;

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

  @Mixin private AggregateOptions aggregate;

  @Unmatched private List<String> beam = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    ReadSettings reading = reading();
    FailureLimits limits = failures.limits();
    if (BeamArguments.isInThisJvm(beam) && nameModel.names().isEmpty()) {
      ArticleAnnotator.preload();
    }
    Pipeline pipeline = Pipeline.create(BeamArguments.parse(beam, JobName.of("run", output.folder().toString())));
    List<NameModelFile> models = nameModel.read();
    AliasFile known = aliases.read();
    List<InputFile> files = listInputs();
    OutputFolder folder = output.prepared();

    AnnotateSettings settings =
        new AnnotateSettings(
            inputs,
            reading,
            models,
            known,
            engine,
            limits,
            boilerplate.chosen(),
            aggregate.settings());
    AnnotateCorpus.build(pipeline, settings, folder.absolute());
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    System.err.printf("newsbeam: reading %,d files, %,d bytes%n", files.size(), bytes);
    try (ProgressView view = ProgressView.of(bytes)) {
      WatchedRun.run(pipeline, beam, view);
    }
    Manifest manifest =
        CorpusRun.finishAnnotating(
            folder, Newsbeam.Version.of(), options(), fingerprint(files, bytes), settings);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    RunSummary.print(System.out, manifest, folder, took);
    return 0;
  }

  private ReadSettings reading() {
    if (maxArticleBytes < 1 || maxArticleBytes > ReadSettings.MAX_ARTICLE_BYTES) {
      throw new UsageException("--maxArticleBytes must be 1 to " + ReadSettings.MAX_ARTICLE_BYTES);
    }
    return ReadSettings.usual()
        .withMaxArticleBytes(maxArticleBytes)
        .withOutletFromFolder(outletFromFolder)
        .withJsonPaths(jsonPaths());
  }

  private JsonPaths jsonPaths() {
    try {
      return jsonFields == null ? JsonPaths.STANDARD : JsonPaths.parse(jsonFields);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--jsonFields: " + e.getMessage(), e);
    }
  }

  private List<InputFile> listInputs() throws IOException {
    try {
      return FileListing.list(inputs, Path.of(""));
    } catch (NoSuchInputException e) {
      throw new UsageException("--input: " + e.getMessage(), e);
    }
  }

  private Map<String, Object> options() {
    Map<String, Object> options = new TreeMap<>(aggregate.asMap());
    options.put("maxArticleBytes", maxArticleBytes);
    options.putAll(failures.asMap());
    options.putAll(boilerplate.asMap());
    options.put("outletFromFolder", outletFromFolder);
    options.put("nameModel", nameModel.names());
    options.put("engine", engine.name().toLowerCase(Locale.ROOT));
    if (jsonFields != null) {
      options.put("jsonFields", jsonFields);
    }
    options.putAll(aliases.asMap());
    return options;
  }

  private Manifest.Inputs fingerprint(List<InputFile> files, long bytes) {
    String[] parts =
        files.stream()
            .flatMap(file -> List.of(file.uri(), Long.toString(file.bytes())).stream())
            .toArray(String[]::new);
    return new Manifest.Inputs(inputs, files.size(), bytes, Ids.of(parts));
  }
}

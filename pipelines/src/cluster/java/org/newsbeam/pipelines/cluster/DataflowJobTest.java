// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static org.hamcrest.CoreMatchers.hasItems;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.auth.Credentials;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.runners.dataflow.options.DataflowPipelineDebugOptions;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.extensions.gcp.auth.CredentialFactory;
import org.apache.beam.sdk.extensions.gcp.options.GcpOptions;
import org.apache.beam.sdk.extensions.gcp.options.GcsOptions;
import org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.language.Engine;
import org.newsbeam.pipelines.corpus.AggregateSettings;
import org.newsbeam.pipelines.corpus.AnnotateCorpus;
import org.newsbeam.pipelines.corpus.AnnotateSettings;
import org.newsbeam.pipelines.corpus.Boilerplate;
import org.newsbeam.pipelines.corpus.FailureLimits;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.corpus.output.RunInputs;

/**
 * The job that Dataflow would be sent, translated without a network: paths of an object store in
 * and out, nothing listed, nothing staged.
 */
public class DataflowJobTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static final String BUNDLE = "pipelines/target/newsbeam-direct.jar";

  private static JsonNode job;

  @BeforeClass
  public static void translate() throws Exception {
    Path file = temporary.getRoot().toPath().resolve("job.json");
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DataflowRunner",
                "--jobName=newsbeam-run-out",
                "--project=a-project",
                "--region=europe-west1",
                "--gcpTempLocation=gs://bucket/temp",
                "--stagingLocation=gs://bucket/staging",
                "--numWorkers=3",
                "--maxNumWorkers=20",
                "--workerMachineType=n2-standard-8",
                "--filesToStage=" + BUNDLE,
                "--templateLocation=" + file)
            .create();
    options.as(GcpOptions.class).setCredentialFactoryClass(NobodysCredentials.class);
    options.as(GcsOptions.class).setPathValidatorClass(NoopPathValidator.class);
    options.as(DataflowPipelineDebugOptions.class).setStagerClass(ListingStager.class);
    Pipeline pipeline = Pipeline.create(options.as(DataflowPipelineOptions.class));
    ReadSettings reading = ReadSettings.usual();
    Manifest.Inputs nothing = Manifest.Inputs.ofRuns(List.of());
    AnnotateCorpus.build(
        pipeline,
        new AnnotateSettings(
            reading,
            List.of(),
            null,
            Engine.FAST,
            new FailureLimits(60, 0),
            Boilerplate.ARTICLE,
            false,
            new AggregateSettings(64, 2)),
        new RunInputs(List.of(), Map.of(), nothing),
        new RunClaim(new OutputFolder("gs://bucket/out"), "a-run"),
        new Manifest("1", "run", Map.of(), nothing, Map.of(), null, Map.of()));
    pipeline.run();
    job = new ObjectMapper().readTree(file.toFile());
  }

  @Test
  public void theStepsAreTheReadableOnes() {
    Set<String> names = new HashSet<>();
    job.findValues("user_name").forEach(name -> names.add(name.path("value").asText()));
    assertThat(
        names,
        hasItems(
            "PlanWork/ListFiles",
            "PlanWork/ShareFiles",
            "PlanWork/PlanUnits",
            "PlanWork/ShareUnits",
            "AnnotateUnits/AnnotateAndWrite",
            "AnnotateUnits/MergeQuoteRow/MergeFiles",
            "WriteCorpusTables/WriteSpeakerRow/MergeParts/MergeFiles",
            "FinishRun/SaySuccess"));
    assertEquals("newsbeam-run-out", job.path("name").asText());
    assertEquals("JOB_TYPE_BATCH", job.path("type").asText());
  }

  @Test
  public void theWorkersAreTheOnesAskedFor() {
    JsonNode pool = job.path("environment").path("workerPools").path(0);
    assertEquals(3, pool.path("numWorkers").asInt());
    assertEquals(20, pool.path("autoscalingSettings").path("maxNumWorkers").asInt());
    assertEquals("n2-standard-8", pool.path("machineType").asText());
  }

  @Test
  public void theBundleIsStaged() {
    String staged = job.findValues("packages").toString();
    assertTrue(staged, staged.contains("newsbeam-direct.jar"));
    assertTrue(staged, staged.contains("gs://bucket/staging"));
  }

  /** Credentials that open nothing. */
  public static final class NobodysCredentials implements CredentialFactory {

    public static NobodysCredentials fromOptions(PipelineOptions options) {
      return new NobodysCredentials();
    }

    @Override
    public Credentials getCredential() {
      return GoogleCredentials.create(AccessToken.newBuilder().setTokenValue("nobody").build());
    }
  }
}

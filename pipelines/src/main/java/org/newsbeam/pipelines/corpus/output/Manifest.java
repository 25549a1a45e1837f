// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.model.Ids;

/**
 * What a run did, for {@code manifest.json}. It holds no clock time and no machine's name: the same
 * input and options give the same manifest.
 *
 * @param version Newsbeam's version
 * @param command the command that ran
 * @param options its options as given
 * @param inputs what it read
 * @param models the SHA-256 of each model it used
 * @param records the reconciliation; null for a command that reads no records
 * @param tables what it wrote, by table
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
    String version,
    String command,
    Map<String, Object> options,
    Inputs inputs,
    Map<String, String> models,
    @Nullable Reconciliation records,
    Map<String, TableSize> tables) {

  /**
   * What was read.
   *
   * @param patterns the inputs as given
   * @param files how many files they named
   * @param bytes how large these were
   * @param unchanged how many more they named that an earlier run had read already
   * @param fingerprint 32 hex digits over name and size of each file
   */
  public record Inputs(
      List<String> patterns, long files, long bytes, long unchanged, String fingerprint) {

    /** What the patterns named, and how much of it was left out as unchanged. */
    public static Inputs of(
        List<String> patterns, List<InputFile> files, long unchanged, ReadSettings reading) {
      String[] parts =
          files.stream()
              .flatMap(
                  file -> Stream.of(reading.sourceUri(file.uri()), Long.toString(file.bytes())))
              .toArray(String[]::new);
      long bytes = files.stream().mapToLong(InputFile::bytes).sum();
      return new Inputs(patterns, files.size(), bytes, unchanged, Ids.of(parts));
    }

    /** What a summary reads: the folders of runs. */
    public static Inputs ofRuns(List<String> folders) {
      return new Inputs(folders, folders.size(), 0, 0, Ids.of(folders.toArray(String[]::new)));
    }
  }

  /**
   * Records in are articles and rejects, none lost and none doubled.
   *
   * @param in records
   * @param articles articles
   * @param rejects rejects
   * @param notAnnotated articles that are rejects too: kept, but not annotated
   * @param failed rejects whose reading or annotation was given up or threw
   */
  public record Reconciliation(
      long in, long articles, long rejects, long notAnnotated, long failed) {

    /**
     * Checks the sum.
     *
     * @throws IllegalStateException if it does not hold
     */
    public Reconciliation {
      if (in != articles + rejects - notAnnotated) {
        throw new IllegalStateException(
            "%d records in, but %d articles and %d rejects out".formatted(in, articles, rejects));
      }
    }
  }

  /** The size of a table. */
  public record TableSize(long rows, int files) {}

  /** This manifest, with what the end of the run told. */
  public Manifest with(@Nullable Reconciliation counted, Map<String, TableSize> sizes) {
    return new Manifest(version, command, options, inputs, models, counted, sizes);
  }

  /**
   * The manifest of the run that was finished in {@code output}.
   *
   * @throws IllegalStateException if none was
   */
  public static Manifest of(OutputFolder output) throws IOException {
    return parse(
        output
            .manifest()
            .orElseThrow(() -> new IllegalStateException(output + " holds no finished run")));
  }

  public static Manifest parse(String json) throws JsonProcessingException {
    return new ObjectMapper().readValue(json, Manifest.class);
  }

  /** Whether the finished run in {@code output}, if there is one, was asked to do the same. */
  public static boolean isOfSame(OutputFolder output, Map<String, Object> options, Inputs inputs)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode there = mapper.readTree(output.manifest().orElse("{}"));
    return mapper.valueToTree(options).equals(there.path("options"))
        && inputs.fingerprint().equals(there.path("inputs").path("fingerprint").asText());
  }

  /** How many bytes these finished runs read. */
  public static long inputBytes(List<OutputFolder> runs) throws IOException {
    long bytes = 0;
    for (OutputFolder run : runs) {
      JsonNode there = new ObjectMapper().readTree(run.manifest().orElse("{}"));
      bytes += there.path("inputs").path("bytes").asLong();
    }
    return bytes;
  }

  /** The manifest as indented JSON. */
  public String json() throws JsonProcessingException {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this)
        + "\n";
  }
}

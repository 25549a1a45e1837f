// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.run.RunCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The flex template has the options of {@code run}, no more and no fewer. To write its parameters
 * anew: {@code mvn test -Dnewsbeam.update=true}.
 */
public class FlexTemplateTest {

  private static final Path METADATA = Path.of("clusters/dataflow/metadata.json");
  private static final String PLACE = "^gs://[^/\\s]+/.*\\S$";

  /** What a value must look like, where its type does not say. */
  private static final Map<String, String> REGEXES =
      Map.of(
          "input",
          PLACE,
          "output",
          PLACE,
          "since",
          PLACE,
          "base",
          PLACE,
          "outletFromPath",
          "^.*\\{[a-z]+\\}.*$",
          "nameModel",
          "^gs://[^/\\s]+/\\S+$",
          "aliases",
          "^gs://[^/\\s]+/.*\\S$",
          "fields",
          "^\\w+:[^\\s,:]+(,\\w+:[^\\s,:]+)*$");

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void itsParametersAreTheOptions() throws IOException {
    String metadata = metadata().toPrettyString() + "\n";
    if (Boolean.getBoolean("newsbeam.update")) {
      Files.writeString(METADATA, metadata);
    }
    assertEquals(metadata, Files.readString(METADATA, UTF_8));
  }

  @Test
  public void itTakesWhatThePageSaysToType() throws IOException {
    assertTaken("input", "gs://bucket/news/**");
    assertTaken("output", "gs://bucket/out");
    assertTaken("overwrite", "true");
    assertTaken("boilerplate", "corpus");
    assertTaken("engine", "opennlp");
    assertTaken("maxFailures", "0");
    assertTaken("fields", "text:article.body,headline:title");
    assertFalse(taken("input", "/data/news"));
    assertFalse(taken("overwrite", "yes"));
    assertFalse(taken("maxArticleSeconds", "long"));
  }

  @Test
  public void everyParameterIsPassedAsTheLauncherPassesIt() {
    String output = temporary.getRoot() + "/out";
    CommandRun.whole(
        RunTemplate.command(
            "--input=testdata/bad/lines.jsonl",
            "--output=" + output,
            "--overwrite=true",
            "--resume=false",
            "--outletFromFolder=true",
            "--boilerplate=article"));
    assertTrue(Files.exists(Path.of(output, "_SUCCESS")));
  }

  @Test
  public void theLauncherFindsItsMainClass() throws Exception {
    String name = RunTemplate.class.getName();
    assertNotNull(RunTemplate.class.getMethod("main", String[].class));
    assertThat(
        Files.readString(Path.of("clusters/dataflow/Dockerfile")),
        containsString("FLEX_TEMPLATE_JAVA_MAIN_CLASS=" + name));
    assertThat(Files.readString(Path.of("docs/clusters.md")), containsString("flex-template"));
  }

  private static ObjectNode metadata() {
    ObjectNode metadata = new ObjectMapper().createObjectNode();
    metadata.put("name", "Newsbeam");
    metadata.put("description", new CommandLine(new RunCommand()).getHelp().description().strip());
    ArrayNode parameters = metadata.putArray("parameters");
    for (OptionSpec option : new CommandLine(new RunCommand()).getCommandSpec().options()) {
      // A page is made on the machine of who looks at it, of tables that lie there.
      boolean isOfHere = option.names()[0].equals("--report");
      if (!option.usageHelp() && !option.versionHelp() && !isOfHere) {
        describe(option, parameters.addObject());
      }
    }
    return metadata;
  }

  private static void describe(OptionSpec option, ObjectNode parameter) {
    String name = option.names()[0].substring(2);
    parameter.put("name", name);
    parameter.put("label", name);
    parameter.put(
        "helpText",
        String.join(" ", option.description())
            .replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValueString())));
    parameter.put("paramType", "TEXT");
    parameter.put("isOptional", !option.required());
    parameter.putArray("regexes").add(regex(name, option.type()));
  }

  private static String regex(String name, Class<?> type) {
    if (type == boolean.class) {
      return "^(true|false)$";
    }
    if (type == int.class || type == Integer.class) {
      return "^[0-9]+$";
    }
    if (type.isEnum()) {
      return "^(?i:"
          + String.join(
              "|", List.of(type.getEnumConstants()).stream().map(Object::toString).toList())
          + ")$";
    }
    String regex = REGEXES.get(name);
    assertNotNull("no regular expression for --" + name, regex);
    return regex;
  }

  private static void assertTaken(String name, String value) throws IOException {
    assertTrue(name + "=" + value, taken(name, value));
  }

  private static boolean taken(String name, String value) throws IOException {
    for (JsonNode parameter : new ObjectMapper().readTree(METADATA.toFile()).path("parameters")) {
      if (parameter.path("name").asText().equals(name)) {
        return value.matches(parameter.path("regexes").path(0).asText());
      }
    }
    throw new AssertionError("no such parameter: " + name);
  }
}

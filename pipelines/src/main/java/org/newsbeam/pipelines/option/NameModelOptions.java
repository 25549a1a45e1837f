// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.entity.file.NotANameModelException;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Console;
import picocli.CommandLine.Option;

/** What finds the names. */
public final class NameModelOptions {

  @Option(
      names = "--nameModel",
      paramLabel = "FILE",
      split = ",",
      description = {
        "name finder models of OpenNLP to use instead of the one that is shipped, such as"
            + " en-ner-person.bin,en-ner-location.bin: local files or any storage that the runner"
            + " reaches; several with commas or by several such options. Each reads every"
            + " sentence; of names that overlap the more confident one stands, then that of the"
            + " earlier file.",
        "Types, in any case: person (per), organization (org, company), location (loc, gpe),"
            + " facility (fac), norp, date, money, misc (product, event, law, language,"
            + " work_of_art). Names of other types are left out, and a line at the start says so."
      })
  private List<String> names = List.of();

  /**
   * The models, which are read for that; a line says what they know in vain. Needs the file
   * systems.
   *
   * @throws UsageException if a file is not there or holds no model that can be used
   */
  public List<NameModelFile> read() {
    List<NameModelFile> models = new ArrayList<>();
    for (String name : names) {
      NameModelFile model = read(name);
      models.add(model);
      if (!model.ignoredTypes().isEmpty()) {
        Console.say(
            "--nameModel=%s: names of type %s are left out"
                .formatted(name, String.join(", ", model.ignoredTypes())));
      }
    }
    return models;
  }

  private static NameModelFile read(String name) {
    try {
      return NameModelFile.read(name);
    } catch (NotANameModelException e) {
      throw new UsageException("--nameModel=" + name + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw UsageException.unreadable("--nameModel=" + name, e);
    }
  }

  /** The files as given. */
  public List<String> names() {
    return names;
  }
}

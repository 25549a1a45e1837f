// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.entity.NameModelFile;
import org.newsbeam.entity.NotANameModelException;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Option;

/** What finds the names. */
final class NameModelOptions {

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
  List<NameModelFile> read() {
    List<NameModelFile> models = new ArrayList<>();
    for (String name : names) {
      NameModelFile model = read(name);
      models.add(model);
      if (!model.ignoredTypes().isEmpty()) {
        System.err.printf(
            "newsbeam: --nameModel=%s: names of type %s are left out%n",
            name, String.join(", ", model.ignoredTypes()));
      }
    }
    return models;
  }

  private static NameModelFile read(String name) {
    try {
      return NameModelFile.read(name);
    } catch (IOException e) {
      throw new UsageException("--nameModel=" + name + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NotANameModelException) {
      return e.getMessage();
    }
    if (e instanceof FileNotFoundException || e instanceof NoSuchFileException) {
      return "there is no file of this name";
    }
    boolean told = e instanceof FileSystemException failed && failed.getReason() != null;
    return "cannot be read: " + (told ? ((FileSystemException) e).getReason() : e.getMessage());
  }

  /** The files as given. */
  List<String> names() {
    return names;
  }
}

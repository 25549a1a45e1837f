// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import org.newsbeam.pipelines.corpus.Boilerplate;
import picocli.CommandLine.Option;

/** How boilerplate is told. */
public final class BoilerplateOptions {

  @Option(
      names = "--boilerplate",
      paramLabel = "HOW",
      description =
          "article: boilerplate is told by what stands in its article; corpus: also by the lines that"
              + " a tenth of an outlet's articles share, and four at least; the input is read twice"
              + " (default: ${DEFAULT-VALUE})")
  private Boilerplate how = Boilerplate.ARTICLE;

  public Boilerplate chosen() {
    return how;
  }
}

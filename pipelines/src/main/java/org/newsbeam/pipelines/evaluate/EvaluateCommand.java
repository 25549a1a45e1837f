// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate;

import org.newsbeam.pipelines.evaluate.blocks.EvaluateBlocksCommand;
import org.newsbeam.pipelines.evaluate.names.EvaluateNamesCommand;
import org.newsbeam.pipelines.evaluate.quotes.EvaluateQuotesCommand;
import picocli.CommandLine.Command;

/** Measures how good the answers are. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures what is found against text that people have annotated.",
    subcommands = {
      EvaluateBlocksCommand.class,
      EvaluateNamesCommand.class,
      EvaluateQuotesCommand.class
    })
public final class EvaluateCommand {}

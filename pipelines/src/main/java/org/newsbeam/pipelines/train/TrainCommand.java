// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import picocli.CommandLine.Command;

/** Makes models again. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains a model from text.",
    subcommands = {
      TrainNamesCommand.class,
      TrainClustersCommand.class,
      TrainFirstNamesCommand.class,
      TrainQuotesCommand.class,
      TrainSpeakersCommand.class,
      TrainConfidencesCommand.class
    })
public final class TrainCommand {}

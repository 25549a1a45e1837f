// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import picocli.CommandLine.Command;

/** Makes models again from annotated text. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains a model from annotated text.",
    subcommands = TrainNamesCommand.class)
final class TrainCommand {}

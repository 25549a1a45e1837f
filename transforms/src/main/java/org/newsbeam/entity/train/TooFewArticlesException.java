// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import java.io.IOException;

/** A file has too few articles to learn from. The message is one line for people. */
public final class TooFewArticlesException extends IOException {

  private static final long serialVersionUID = 1;

  TooFewArticlesException(String file, int articles, int least) {
    super(
        "%s has %d article%s; at least %d are needed, each after a line -DOCSTART-"
            .formatted(file, articles, articles == 1 ? "" : "s", least));
  }
}

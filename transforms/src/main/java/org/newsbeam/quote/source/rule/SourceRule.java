// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.quote.part.Finding;

/** One way in which English news says who a quotation comes from. */
@FunctionalInterface
interface SourceRule {

  /** The source of the scene's quotation, if this rule sees one. */
  Optional<Finding> find(Scene scene);
}

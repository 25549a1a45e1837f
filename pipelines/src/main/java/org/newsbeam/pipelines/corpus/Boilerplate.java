// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

/** How boilerplate is told. */
public enum Boilerplate {
  /** By what stands in the article. */
  ARTICLE,
  /** Also by the lines that many articles of its outlet share: the input is read twice. */
  CORPUS
}

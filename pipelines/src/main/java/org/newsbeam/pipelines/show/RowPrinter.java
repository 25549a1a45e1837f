// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.util.Map;

/** Prints rows, one after the other. */
public interface RowPrinter {

  /** Prints a row; it may keep it back until the end. */
  void print(Map<String, Object> row) throws IOException;

  /** Prints what follows the last row. */
  void end() throws IOException;
}

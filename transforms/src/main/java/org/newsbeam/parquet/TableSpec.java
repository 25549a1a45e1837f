// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.Serializable;
import java.util.Map;

/**
 * A table to be written.
 *
 * @param type the record whose components are its columns
 * @param folder where its files go, without a slash at the end
 * @param scratch a folder for unfinished files, on the same file system
 * @param footer pairs for every file's footer
 */
public record TableSpec<T>(Class<T> type, String folder, String scratch, Map<String, String> footer)
    implements Serializable {

  public TableSpec {
    footer = Map.copyOf(footer);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.plan;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;
import org.newsbeam.parquet.TableSpec;

/**
 * Lists of files in a file, for those who read them: names travel so and not in the graph of a job,
 * for there may be millions.
 */
public final class InputLists {

  private InputLists() {}

  /**
   * Writes a list as the only one of a folder.
   *
   * @param folder a path or URI without a slash at its end, that all workers reach
   */
  public static void write(String folder, List<InputFile> files) throws IOException {
    TableFiles.write(new TableSpec<>(InputFile.class, folder, folder + "-begun", Map.of()), files);
  }

  /** The files of the list in a folder, in its order; to be closed. */
  public static TableRows<InputFile> read(String folder) throws IOException {
    return TableFiles.read(folder + "/" + TableFiles.ONLY, InputFile.class);
  }
}

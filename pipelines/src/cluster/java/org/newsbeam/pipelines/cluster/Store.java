// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A place other than a local disk, where articles lie and tables go. */
interface Store extends AutoCloseable {

  /** The URI of its top folder, without a slash at its end. */
  String folder();

  /** What a command must be told to reach it. */
  List<String> options();

  Map<String, String> environment();

  /** Copies the files below a local folder to the folder {@code name}. */
  void put(Path files, String name) throws Exception;

  /** The names of all files, from the top folder. */
  List<String> names() throws Exception;

  @Override
  void close();
}

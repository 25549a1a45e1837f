// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Any of Beam's file systems, which must have been registered. */
final class BeamStorage implements Storage {

  @Override
  public boolean isFile(String name) throws IOException {
    return !matches(name).isEmpty();
  }

  @Override
  public List<String> parquetFiles(String folder) throws IOException {
    return matches(folder + "/*.parquet");
  }

  @Override
  public Map<String, List<String>> tables(String folder) throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    for (String file : matches(folder + "/*/*.parquet")) {
      String[] parts = file.split("/", -1);
      String table = parts[parts.length - 2];
      if (!table.startsWith(".")) {
        tables.computeIfAbsent(table, first -> new ArrayList<>()).add(file);
      }
    }
    return tables;
  }

  private static List<String> matches(String pattern) throws IOException {
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(MatchResult.Metadata::resourceId)
        .map(Object::toString)
        .sorted()
        .toList();
  }

  @Override
  public SeekableByteChannel open(String name) throws IOException {
    return (SeekableByteChannel) FileSystems.open(FileSystems.matchNewResource(name, false));
  }
}

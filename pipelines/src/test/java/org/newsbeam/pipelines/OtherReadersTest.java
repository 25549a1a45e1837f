// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Readers that are not ours find in the tables what ours finds. */
public class OtherReadersTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static String tables;

  @BeforeClass
  public static void runOnce() {
    tables = temporary.getRoot() + "/out";
    CommandRun.whole(
        "run",
        "--input=testdata/articles/meridian-post",
        "--input=testdata/bad/lines.jsonl",
        "--output=" + tables);
  }

  @Test
  public void whatIsTextIsSaidToBeText() throws IOException {
    int columns = 0;
    for (Path file : parquetFiles("*")) {
      try (ParquetFileReader footer = ParquetFileReader.open(new LocalInputFile(file))) {
        for (ColumnDescriptor column : footer.getFileMetaData().getSchema().getColumns()) {
          PrimitiveType type = column.getPrimitiveType();
          if (type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY) {
            columns++;
            assertEquals(
                file + ": " + type + " (an enum of a row wants @ParquetString)",
                LogicalTypeAnnotation.stringType(),
                type.getLogicalTypeAnnotation());
          }
        }
      }
    }
    assertTrue("columns of text: " + columns, columns > 30);
  }

  @Test
  public void parquetsExampleReaderReadsThem() throws IOException {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Path file : parquetFiles("quotes")) {
      try (ParquetReader<Group> rows = new GroupRows(new LocalInputFile(file)).build()) {
        for (Group row = rows.read(); row != null; row = rows.read()) {
          kinds.merge(row.getString("kind", 0), 1, Integer::sum);
        }
      }
    }
    Map<String, Integer> ours = new TreeMap<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String row : TableText.of(tables, List.of("quotes")).get("quotes")) {
      ours.merge(mapper.readTree(row).get("kind").asText(), 1, Integer::sum);
    }
    assertEquals(ours, kinds);
    assertTrue("kinds: " + kinds, kinds.containsKey("DIRECT"));
  }

  @Test
  public void hyparquetReadsThem() throws IOException, InterruptedException {
    // JavaScript writes 1.0 as 1.
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    Map<String, List<JsonNode>> found = new TreeMap<>();
    for (String line : NodeProgram.of("rows.mjs").run(tables)) {
      JsonNode read = mapper.readTree(line);
      found
          .computeIfAbsent(read.get("table").asText(), table -> new ArrayList<>())
          .add(read.get("row"));
    }
    for (String table : TableText.TABLES) {
      List<JsonNode> ours = new ArrayList<>();
      for (String row : TableText.of(tables, List.of(table)).get(table)) {
        ours.add(mapper.readTree(row));
      }
      assertEquals(table, sorted(ours), sorted(found.getOrDefault(table, List.of())));
    }
    assertTrue("read: " + found.keySet(), found.keySet().containsAll(List.of("quotes", "blocks")));
  }

  private static final class GroupRows extends ParquetReader.Builder<Group> {

    GroupRows(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  private static List<String> sorted(List<JsonNode> rows) {
    return rows.stream().map(JsonNode::toString).sorted().toList();
  }

  private static List<Path> parquetFiles(String table) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(tables))) {
      return files
          .filter(file -> file.toString().endsWith(".parquet"))
          .filter(file -> table.equals("*") || file.getParent().endsWith(table))
          .toList();
    }
  }
}

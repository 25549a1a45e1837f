// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import static org.junit.Assert.assertEquals;

import com.jerolba.carpet.annotation.ParquetString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Columns of few values are strings to everybody; those of earlier runs, which are not, are read
 * too.
 */
public class EnumColumnsTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  public enum Kind {
    SMALL,
    LARGE
  }

  public record Now(String id, @ParquetString Kind kind) {}

  public record Before(String id, Kind kind) {}

  private static final List<Now> ROWS =
      List.of(new Now("a", Kind.SMALL), new Now("b", null), new Now("c", Kind.LARGE));

  @Test
  public void theyAreStrings() throws IOException {
    assertEquals(LogicalTypeAnnotation.stringType(), logicalType(write(Now.class, ROWS)));
  }

  @Test
  public void theyComeBackAsTheyWere() throws IOException {
    assertEquals(ROWS, read(write(Now.class, ROWS), Now.class));
  }

  @Test
  public void thoseOfEarlierRunsAreRead() throws IOException {
    Path old =
        write(Before.class, ROWS.stream().map(row -> new Before(row.id(), row.kind())).toList());
    assertEquals(LogicalTypeAnnotation.enumType(), logicalType(old));
    assertEquals(ROWS, read(old, Now.class));
    assertEquals(read(write(Now.class, ROWS), Map.class), read(old, Map.class));
    assertEquals("SMALL", read(old, Map.class).get(0).get("kind"));
  }

  private static LogicalTypeAnnotation logicalType(Path file) throws IOException {
    try (ParquetFileReader footer = ParquetFileReader.open(new LocalInputFile(file))) {
      return footer.getFileMetaData().getSchema().getType("kind").getLogicalTypeAnnotation();
    }
  }

  private <T> Path write(Class<T> type, List<T> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ParquetWriter<T> writer = ParquetRows.writer(bytes, type, Map.of())) {
      for (T row : rows) {
        writer.write(row);
      }
    }
    return Files.write(temporary.newFile().toPath(), bytes.toByteArray());
  }

  private static <T> List<T> read(Path file, Class<T> type) throws IOException {
    List<T> found = new ArrayList<>();
    try (TableRows<T> rows = ParquetRows.read(file.toString(), Files.newByteChannel(file), type)) {
      rows.forEachRemaining(found::add);
    }
    return found;
  }
}

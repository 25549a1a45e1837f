// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.beam.sdk.util.CoderUtils;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsbeam.coder.RecordCoder;
import org.newsbeam.model.row.NotNull;

/** Every row of every table comes back as it was from its coder and from Parquet. */
@RunWith(Parameterized.class)
public class EveryRowTest {

  private static final Path ROWS = Path.of("src/main/java/org/newsbeam/model/row");

  private static final int MANY = 40;

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private final Class<? extends Record> type;
  private final SplittableRandom random = new SplittableRandom(11);

  public EveryRowTest(String name) throws ClassNotFoundException {
    type = Class.forName("org.newsbeam.model.row." + name).asSubclass(Record.class);
  }

  @Parameters(name = "{0}")
  public static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(ROWS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> name.endsWith("Row"))
          .sorted()
          .toList();
    }
  }

  @Test
  public void rowsComeBackFromTheirCoder() throws Exception {
    comeBackFromCoder(type);
  }

  @Test
  public void rowsComeBackFromParquet() throws Exception {
    comeBackFromParquet(type);
  }

  private <T extends Record> void comeBackFromCoder(Class<T> row) throws Exception {
    RecordCoder<T> coder = RecordCoder.of(row);
    for (T made : made(row)) {
      byte[] bytes = CoderUtils.encodeToByteArray(coder, made);
      assertEquals(made, CoderUtils.decodeFromByteArray(coder, bytes));
    }
  }

  private <T extends Record> void comeBackFromParquet(Class<T> row) throws Exception {
    List<T> all = made(row);
    String folder = temporary.getRoot() + "/rows";
    TableFiles.write(new TableSpec<>(row, folder, temporary.getRoot() + "/.parts", Map.of()), all);
    List<T> back = new ArrayList<>();
    try (TableRows<T> rows = TableFiles.read(folder + "/part-00000-of-00001.parquet", row)) {
      rows.forEachRemaining(back::add);
    }
    assertEquals(all, back);
  }

  private <T extends Record> List<T> made(Class<T> row) throws ReflectiveOperationException {
    List<T> rows = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      rows.add(record(row));
    }
    return rows;
  }

  private <T extends Record> T record(Class<T> row) throws ReflectiveOperationException {
    RecordComponent[] components = row.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new Object[components.length];
    for (int c = 0; c < components.length; c++) {
      types[c] = components[c].getType();
      boolean set =
          types[c].isPrimitive()
              || types[c] == List.class
              || components[c].isAnnotationPresent(NotNull.class)
              || random.nextInt(3) > 0;
      values[c] = set ? value(components[c].getGenericType()) : null;
    }
    return row.getDeclaredConstructor(types).newInstance(values);
  }

  private Object value(Type of) throws ReflectiveOperationException {
    if (of instanceof ParameterizedType list) {
      List<Object> values = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        values.add(value(list.getActualTypeArguments()[0]));
      }
      return values;
    }
    Class<?> plain = (Class<?>) of;
    if (plain.isRecord()) {
      return record(plain.asSubclass(Record.class));
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    }
    return switch (plain.getSimpleName()) {
      case "String" -> List.of("", "a", "\"é\"\n", "🎣 fish").get(random.nextInt(4));
      case "boolean", "Boolean" -> random.nextBoolean();
      case "int", "Integer" -> random.nextInt();
      case "long", "Long" -> random.nextLong();
      case "double", "Double" -> random.nextDouble(-1, 1);
      case "Instant" -> Instant.ofEpochSecond(random.nextInt(), 1000L * random.nextInt(1_000_000));
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(-9000, 30_000));
      default -> throw new IllegalStateException("no value is made for " + of);
    };
  }
}

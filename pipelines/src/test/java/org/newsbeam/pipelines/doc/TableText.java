// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.doc;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsbeam.model.row.Description;
import org.newsbeam.model.row.NotNull;
import org.newsbeam.pipelines.corpus.output.Table;

/** What a table's record says of it, as a part of a page. */
final class TableText {

  private TableText() {}

  static String of(Table<?> table) {
    List<String> key = Join.key(table.name());
    StringBuilder text = new StringBuilder();
    text.append("## %s%n%n%s. ".formatted(table.name(), upper(table.description())));
    text.append(
        key.isEmpty()
            ? "No column tells its rows apart.\n"
            : "Key: `" + String.join("`, `", key) + "`.\n");
    text.append("\n| column | type | null | |\n|---|---|---|---|\n");
    for (RecordComponent column : table.row().getRecordComponents()) {
      text.append(
          "| `%s` | %s | %s | %s |%n"
              .formatted(
                  snakeCase(column.getName()),
                  type(column.getGenericType()),
                  isNullable(column) ? "may be" : "",
                  column.getAnnotation(Description.class).value().replace("|", "\\|")));
    }
    return text.toString();
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static boolean isNullable(RecordComponent column) {
    return !column.getType().isPrimitive() && !column.isAnnotationPresent(NotNull.class);
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType list) {
      return "list of " + type(list.getActualTypeArguments()[0]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class || plain.isEnum()) {
      return "string";
    }
    if (plain == Instant.class) {
      return "timestamp";
    }
    if (plain.isRecord()) {
      return Arrays.stream(plain.getRecordComponents())
          .map(part -> snakeCase(part.getName()) + " " + type(part.getGenericType()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return plain.getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsbeam.pipelines.corpus.output.Table;

/** A table that a run did not write, as one without rows, so that queries over it still hold. */
final class EmptyTable {

  private static final Map<Type, String> TYPES =
      Map.of(
          String.class, "VARCHAR",
          boolean.class, "BOOLEAN",
          int.class, "INTEGER",
          Integer.class, "INTEGER",
          long.class, "BIGINT",
          Long.class, "BIGINT",
          double.class, "DOUBLE",
          Double.class, "DOUBLE",
          Instant.class, "TIMESTAMP WITH TIME ZONE",
          LocalDate.class, "DATE");

  private EmptyTable() {}

  /** A query that gives the table's columns and no row. */
  static String query(Table<?> table) {
    List<String> columns = new ArrayList<>();
    for (RecordComponent column : table.row().getRecordComponents()) {
      columns.add(
          "NULL::%s AS %s"
              .formatted(type(column.getGenericType()), Quoted.name(Table.column(column))));
    }
    return "SELECT " + String.join(", ", columns) + " WHERE false";
  }

  private static String type(Type type) {
    String plain = TYPES.get(type);
    if (plain != null) {
      return plain;
    }
    if (type instanceof ParameterizedType list) {
      return type(list.getActualTypeArguments()[0]) + "[]";
    }
    if (type instanceof Class<?> values && values.isEnum()) {
      return "VARCHAR";
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return Arrays.stream(record.getRecordComponents())
          .map(part -> Quoted.name(Table.column(part)) + " " + type(part.getGenericType()))
          .collect(Collectors.joining(", ", "STRUCT(", ")"));
    }
    throw new IllegalStateException("no type in SQL for " + type);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A column of a Parquet file, whoever wrote it. */
public record Column(String name, Kind kind) {

  /** What the values of a column are, so far as it matters for comparing them. */
  public enum Kind {
    BOOLEAN,
    NUMBER,
    /** A date, or a date with a time. */
    TIME,
    TEXT,
    /** A list, or a group of columns. */
    NESTED
  }

  static Column of(Type type) {
    return new Column(
        type.getName(), type.isPrimitive() ? kind(type.asPrimitiveType()) : Kind.NESTED);
  }

  private static Kind kind(PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (logical instanceof TimestampLogicalTypeAnnotation
        || logical instanceof DateLogicalTypeAnnotation) {
      return Kind.TIME;
    }
    if (type.isRepetition(Type.Repetition.REPEATED)) {
      return Kind.NESTED;
    }
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> Kind.BOOLEAN;
      case INT32, INT64 -> logical instanceof TimeLogicalTypeAnnotation ? Kind.TEXT : Kind.NUMBER;
      case FLOAT, DOUBLE -> Kind.NUMBER;
      case INT96, BINARY, FIXED_LEN_BYTE_ARRAY ->
          logical instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation
              ? Kind.NUMBER
              : Kind.TEXT;
    };
  }
}

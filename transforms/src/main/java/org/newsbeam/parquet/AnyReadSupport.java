// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import com.jerolba.carpet.FieldMatchingStrategy;
import com.jerolba.carpet.impl.read.CarpetReadConfiguration;
import com.jerolba.carpet.impl.read.CarpetReadSupport;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * Makes maps of rows of any columns: what Carpet's reader does not know, old times of 96 bits and
 * bytes of a fixed number, comes as bytes.
 */
@SuppressWarnings("rawtypes") // The class of a map says nothing of what is in it.
final class AnyReadSupport extends ReadSupport<Map> {

  private final CarpetReadSupport<Map> maps =
      new CarpetReadSupport<>(
          Map.class,
          new CarpetReadConfiguration(false, false, false, FieldMatchingStrategy.FIELD_NAME));

  private final Set<String> oldTimes = new HashSet<>();

  /** The columns of times of 96 bits. */
  Set<String> oldTimes() {
    return oldTimes;
  }

  @Override
  public ReadContext init(InitContext context) {
    for (Type column : context.getFileSchema().getFields()) {
      if (is(column, PrimitiveTypeName.INT96)) {
        oldTimes.add(column.getName());
      }
    }
    return maps.init(context);
  }

  @Deprecated // but it must be there
  @Override
  public RecordMaterializer<Map> prepareForRead(
      Configuration configuration,
      Map<String, String> pairs,
      MessageType schema,
      ReadContext context) {
    throw new UnsupportedOperationException("rows are read without Hadoop's configuration");
  }

  @Override
  public RecordMaterializer<Map> prepareForRead(
      ParquetConfiguration configuration,
      Map<String, String> pairs,
      MessageType schema,
      ReadContext context) {
    return maps.prepareForRead(configuration, pairs, known(schema), known(context));
  }

  private static ReadContext known(ReadContext context) {
    return new ReadContext(known(context.getRequestedSchema()), context.getReadSupportMetadata());
  }

  private static MessageType known(MessageType schema) {
    return new MessageType(schema.getName(), known(schema.getFields()));
  }

  private static List<Type> known(List<Type> fields) {
    return fields.stream().map(AnyReadSupport::known).toList();
  }

  private static Type known(Type type) {
    if (!type.isPrimitive()) {
      GroupType group = type.asGroupType();
      return group.withNewFields(known(group.getFields()));
    }
    boolean odd =
        is(type, PrimitiveTypeName.INT96)
            || (is(type, PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                && type.getLogicalTypeAnnotation() == null);
    return odd
        ? Types.primitive(PrimitiveTypeName.BINARY, type.getRepetition()).named(type.getName())
        : type;
  }

  private static boolean is(Type type, PrimitiveTypeName name) {
    return type instanceof PrimitiveType primitive && primitive.getPrimitiveTypeName() == name;
  }
}

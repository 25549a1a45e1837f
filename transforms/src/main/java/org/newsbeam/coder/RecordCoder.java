// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Encodes a record as its components, in the order in which they are declared. Deterministic if its
 * components are (a double is not), so that records can be keys. {@link ComponentCoders} lists the
 * types that a component may have.
 *
 * <p>Only the class is serialised with a step; how it is taken apart is worked out once a JVM.
 */
public final class RecordCoder<T> extends CustomCoder<T> {

  private static final ClassValue<Plan> PLANS =
      new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
          return Plan.of(type);
        }
      };

  private final Class<T> type;

  private RecordCoder(Class<T> type) {
    this.type = type;
  }

  /**
   * The coder of {@code type}.
   *
   * @throws IllegalArgumentException if a component has a type that cannot be encoded
   */
  public static <T> RecordCoder<T> of(Class<T> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type + " is no record");
    }
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    Plan plan = PLANS.get(type);
    try {
      for (int i = 0; i < plan.coders.size(); i++) {
        plan.coders.get(i).encode(plan.accessors.get(i).invoke(value), out);
      }
    } catch (ReflectiveOperationException e) {
      throw new CoderException("cannot take apart a " + type.getSimpleName(), e);
    }
  }

  @Override
  public T decode(InputStream in) throws IOException {
    Plan plan = PLANS.get(type);
    Object[] components = new Object[plan.coders.size()];
    for (int i = 0; i < components.length; i++) {
      components[i] = plan.coders.get(i).decode(in);
    }
    try {
      return type.cast(plan.constructor.newInstance(components));
    } catch (ReflectiveOperationException e) {
      throw new CoderException("cannot put together a " + type.getSimpleName(), e);
    }
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    for (Coder<Object> coder : PLANS.get(type).coders) {
      coder.verifyDeterministic();
    }
  }

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && coder.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "RecordCoder(" + type.getSimpleName() + ")";
  }

  /** How the records of one class are taken apart and put together again. */
  private record Plan(
      List<Coder<Object>> coders, List<Method> accessors, Constructor<?> constructor) {

    static Plan of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      List<Coder<Object>> coders = new ArrayList<>();
      List<Method> accessors = new ArrayList<>();
      for (RecordComponent component : components) {
        coders.add(ComponentCoders.of(component.getGenericType(), RecordCoder::of));
        component.getAccessor().setAccessible(true);
        accessors.add(component.getAccessor());
      }
      try {
        Constructor<?> constructor =
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return new Plan(coders, accessors, constructor);
      } catch (NoSuchMethodException e) {
        throw new AssertionError("a record has its canonical constructor", e);
      }
    }
  }
}

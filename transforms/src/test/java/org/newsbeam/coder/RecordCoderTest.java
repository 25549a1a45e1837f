// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;

public class RecordCoderTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  enum Colour {
    RED,
    GREEN
  }

  record Point(int x, long y) {}

  record Shape(
      @Nullable String name,
      boolean closed,
      double area,
      @Nullable Integer sides,
      @Nullable Colour colour,
      @Nullable Instant drawn,
      List<Point> points,
      List<String> tags) {}

  @SuppressWarnings("ArrayRecordComponent")
  record Arrays2(int[] numbers, byte[] bytes) {}

  record Odd(Map<String, String> unknown) {}

  sealed interface Line {}

  record Straight(Point from, Point to) implements Line {}

  record Bent(List<Point> through) implements Line {}

  record Drawing(Line line, List<Line> others) {}

  sealed interface Mixed {}

  static final class NoRecord implements Mixed {}

  record OfMixed(Mixed mixed) {}

  private static final Shape SHAPE =
      new Shape(
          "tri🎣angle",
          true,
          -0.5,
          3,
          Colour.GREEN,
          Instant.parse("1965-03-01T10:00:00.123456789Z"),
          List.of(new Point(-1, Long.MAX_VALUE), new Point(0, 2)),
          List.of("a", ""));

  @Test
  public void everyComponentComesBack() throws Exception {
    assertEquals(SHAPE, roundTrip(Shape.class, SHAPE));
  }

  @Test
  public void nullsComeBack() throws Exception {
    Shape empty = new Shape(null, false, 0, null, null, null, List.of(), List.of());
    assertEquals(empty, roundTrip(Shape.class, empty));
  }

  @Test
  public void arraysComeBack() throws Exception {
    Arrays2 arrays = new Arrays2(new int[] {7, 7, -3, 1 << 30}, new byte[] {0, -1});
    Arrays2 back = roundTrip(Arrays2.class, arrays);
    assertArrayEquals(arrays.numbers(), back.numbers());
    assertArrayEquals(arrays.bytes(), back.bytes());
  }

  @Test
  public void eachKindOfASealedInterfaceComesBackAsItself() throws Exception {
    Line straight = new Straight(new Point(0, 1), new Point(2, 3));
    Line bent = new Bent(List.of(new Point(4, 5)));
    Drawing drawing = new Drawing(bent, List.of(straight, bent));
    assertEquals(drawing, roundTrip(Drawing.class, drawing));
    RecordCoder.of(Drawing.class).verifyDeterministic();
    OfMixed mixed = new OfMixed(new NoRecord());
    assertThrows(IllegalArgumentException.class, () -> roundTrip(OfMixed.class, mixed));
  }

  @Test
  public void theCoderSurvivesItsOwnSerialisation() {
    RecordCoder<Shape> coder = RecordCoder.of(Shape.class);
    assertEquals(coder, SerializableUtils.ensureSerializable(coder));
  }

  @Test
  public void aRecordIsAKeyUnlessItHoldsADouble() throws Exception {
    RecordCoder.of(Point.class).verifyDeterministic();
    RecordCoder<Shape> withDouble = RecordCoder.of(Shape.class);
    assertThrows(Coder.NonDeterministicException.class, withDouble::verifyDeterministic);
  }

  @Test
  public void aComponentOfUnknownTypeIsRefused() {
    Odd odd = new Odd(Map.of());
    assertThrows(
        IllegalArgumentException.class,
        () -> CoderUtils.encodeToByteArray(RecordCoder.of(Odd.class), odd));
  }

  @Test
  public void beamFindsTheCoderByItself() {
    PAssert.that(
            pipeline.apply(Create.of(new Point(1, 2), new Point(1, 2))).apply(Count.perElement()))
        .containsInAnyOrder(List.of(KV.of(new Point(1, 2), 2L)));
    pipeline.run();
  }

  private static <T> T roundTrip(Class<T> type, T value) throws Exception {
    RecordCoder<T> coder = RecordCoder.of(type);
    return CoderUtils.decodeFromByteArray(coder, CoderUtils.encodeToByteArray(coder, value));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.growth;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Four times the article takes about four times the CPU time, whatever it is made of: with the
 * square of its length it would be sixteen. Those shapes that once were no better, and one in ten
 * of the others: {@code -Dnewsbeam.growth.every=1} takes all. With {@code
 * -Dnewsbeam.growth=8000000} it prints how long each takes at each doubling up to so many bytes.
 */
@RunWith(Parameterized.class)
public class GrowthTest {

  /** Milliseconds; less is too little to be compared. */
  private static final double ENOUGH = 20;

  private static final int SMALLEST = 1 << 15;

  /** An article has no more bytes. */
  private static final int LARGEST = 9_900_000;

  /** Caches and a heap that fills make it more than four; the power 1.5 would make it eight. */
  private static final double MOST = 7;

  /** The least of several is told: other work on the machine only ever adds to one. */
  private static final int TRIES = 8;

  private static final Set<String> ONCE_WORSE =
      Set.of(
          "a.",
          ".",
          "http://a.example/",
          "nicknames",
          "one surname",
          "one surname, titles",
          "surnames a letter apart",
          "<table><tr><td>",
          "<option>x</option>",
          "html with attributes",
          "packed empty members");

  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static Walk walk;

  private final Shape shape;

  public GrowthTest(Shape shape) {
    this.shape = shape;
  }

  @Parameters(name = "{0}")
  public static List<Shape> shapes() {
    int every = Integer.getInteger("newsbeam.growth.every", 10);
    List<Shape> all =
        Stream.of(TextShapes.all(), PageShapes.all(), FileShapes.all())
            .flatMap(List::stream)
            .toList();
    return IntStream.range(0, all.size())
        .filter(i -> i % every == 0 || ONCE_WORSE.contains(all.get(i).name()))
        .mapToObj(all::get)
        .toList();
  }

  @BeforeClass
  public static void warmUp() throws IOException {
    walk = new Walk(FOLDER.getRoot().toPath());
    for (int i = 0; i < 3; i++) {
      for (Shape common : shapes()) {
        if (List.of("one surname", "<option>x</option>").contains(common.name())) {
          walk.millis(common, 10 * SMALLEST);
        }
      }
    }
  }

  @Test
  public void timeGrowsWithLength() throws IOException {
    int most = Integer.getInteger("newsbeam.growth", 0);
    if (most > 0) {
      print(most);
      return;
    }
    int size = SMALLEST;
    double once = walk.millis(shape, size);
    while (once < ENOUGH && 8 * size <= LARGEST) {
      size *= 2;
      once = walk.millis(shape, size);
    }
    double fourTimes = walk.millis(shape, 4 * size);
    for (int i = 1; i < TRIES && isTooMuch(once, fourTimes); i++) {
      once = Math.min(once, walk.millis(shape, size));
      fourTimes = Math.min(fourTimes, walk.millis(shape, 4 * size));
    }
    assertTrue(
        "%d bytes take %.0f ms, four times as many %.0f ms".formatted(size, once, fourTimes),
        !isTooMuch(once, fourTimes));
  }

  private static boolean isTooMuch(double once, double fourTimes) {
    return fourTimes > MOST * Math.max(once, ENOUGH / 2);
  }

  private void print(int most) throws IOException {
    StringBuilder line = new StringBuilder("%-32s".formatted(shape.name()));
    for (int size = SMALLEST; size <= most; size *= 2) {
      double millis = walk.millis(shape, size);
      for (int i = 0; i < 2 && millis < 500; i++) {
        millis = Math.min(millis, walk.millis(shape, size));
      }
      line.append(" %8.1f".formatted(millis));
    }
    System.out.println(line);
  }
}

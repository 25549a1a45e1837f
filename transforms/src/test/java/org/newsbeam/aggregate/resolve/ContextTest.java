// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.stream.IntStream;
import org.junit.Test;

public final class ContextTest {

  @Test
  public void holdsWhatIsNamedBesideButNotItself() {
    Context context = Context.of(numbers(0, 3), Context.number("e1"));
    assertTrue(context.holds("e0"));
    assertFalse(context.holds("e1"));
    assertFalse(context.holds("e7"));
  }

  @Test
  public void mergingInAnyOrderGivesTheSame() {
    Context a = context(0, 200);
    Context b = context(100, 300);
    Context c = context(250, 400);
    assertEquals(a.merge(b).merge(c), c.merge(a).merge(b));
    assertEquals(a, a.merge(Context.NONE));
    assertEquals(Context.MOST, a.merge(b).sample().length);
  }

  @Test
  public void smallContextsAreComparedExactly() {
    assertEquals(new Context.Shared(5, 10), context(0, 10).in(context(5, 20)));
    assertEquals(0, Context.NONE.in(context(0, 3)).share(), 0);
  }

  @Test
  public void ofLargeContextsTheShareIsEstimated() {
    double share = context(0, 20_000).in(context(10_000, 30_000)).share();
    assertEquals(0.5, share, 0.15);
    double small = context(0, 1000).in(context(0, 100_000)).share();
    assertEquals(1, small, 0);
  }

  private static Context context(int from, int to) {
    return Context.of(numbers(from, to), -1);
  }

  private static int[] numbers(int from, int to) {
    return IntStream.range(from, to).map(i -> Context.number("e" + i)).toArray();
  }
}

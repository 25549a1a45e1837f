// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.quote.learned.passage.Run;
import org.newsbeam.quote.learned.passage.Spans;

public class ConfidenceTest {

  private static final Spans SURE = spans(0.95);
  private static final Spans UNSURE = spans(0.4);

  private static Spans spans(double content) {
    return new Spans(new Run(0, 2), List.of(new Run(3, 5)), 0.9, content);
  }

  /** Of sure answers eight in ten are right, of unsure ones two. */
  private static Confidence overconfident() {
    List<Confidence.Case> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cases.add(new Confidence.Case(0.99, SURE, i % 10 < 8));
      cases.add(new Confidence.Case(0.6, UNSURE, i % 10 < 2));
    }
    return Confidence.fit(cases);
  }

  @Test
  public void nothingLearnedIsHalf() {
    assertEquals(0.5, Confidence.none().of(0.99, SURE), 0);
  }

  @Test
  public void itPromisesWhatWasRightAndNotWhatModelsBelieve() {
    assertEquals(0.8, overconfident().of(0.99, SURE), 0.02);
    assertEquals(0.2, overconfident().of(0.6, UNSURE), 0.02);
  }

  @Test
  public void certaintyHasItsBounds() {
    Spans certain = new Spans(null, List.of(new Run(3, 5)), 1, 1);
    double believed = overconfident().of(1, certain);
    assertTrue("no infinity", believed > 0 && believed < 1);
  }

  @Test
  public void aMissingSourceIsLearnedFrom() {
    Spans open = new Spans(null, List.of(new Run(3, 5)), 1, 0.95);
    List<Confidence.Case> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cases.add(new Confidence.Case(0.9, SURE, true));
      cases.add(new Confidence.Case(0.9, open, false));
    }
    Confidence fitted = Confidence.fit(cases);
    assertTrue(fitted.of(0.9, SURE) > 0.9);
    assertTrue(fitted.of(0.9, open) < 0.1);
  }

  @Test
  public void itIsReadAsWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Confidence written = overconfident();
    written.write(new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(written.of(0.7, SURE), Confidence.read(in).of(0.7, SURE), 0);
    assertEquals("all is read", -1, in.read());
  }
}

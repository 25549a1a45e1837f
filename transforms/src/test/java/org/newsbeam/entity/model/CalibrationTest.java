// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class CalibrationTest {

  /** Of ten names at 0.99 seven are right, of ten at 0.6 five are. */
  @Test
  public void saysHowManyAreRight() {
    double[] probabilities = new double[20];
    boolean[] right = new boolean[20];
    for (int i = 0; i < 20; i++) {
      probabilities[i] = i < 10 ? 0.99 : 0.6;
      right[i] = i < 10 ? i < 7 : i < 15;
    }
    Calibration calibration = Calibration.fit(probabilities, right);
    assertEquals(0.7, calibration.of(0.99), 0.01);
    assertEquals(0.5, calibration.of(0.6), 0.01);
    assertTrue(calibration.of(0.8) < calibration.of(0.9));
  }

  @Test
  public void staysInsideOfZeroAndOne() {
    for (double probability : new double[] {0, 1}) {
      double of = new Calibration(2, 1).of(probability);
      assertTrue(probability + " gives " + of, of > 0 && of < 1);
    }
  }
}

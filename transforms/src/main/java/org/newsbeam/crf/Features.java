// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

/**
 * Numbers for features. A feature is a template (what is looked at: "the word before") and a value
 * ("Mr"); both are mixed into 64 bits, of which models keep {@value #BITS}: two features of a
 * million share a number once in some hundred times that a model is made.
 */
public final class Features {

  /** How many bits of a feature's number count. */
  static final int BITS = 48;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long TEMPLATE = 0x632BE59BD9B4E019L;

  private Features() {}

  /** The number of the feature of {@code template} with {@code value}. */
  public static long of(int template, long value) {
    return mix(value * GOLDEN + template * TEMPLATE);
  }

  /** The number of the feature of {@code template} with a pair of values, in this order. */
  public static long of(int template, long value, long second) {
    return of(template, mix(value) + 31 * second);
  }

  /** The number of the feature of {@code template} with three values, in this order. */
  public static long of(int template, long value, long second, long third) {
    return of(template, mix(mix(value) + 31 * second) + 17 * third);
  }

  /** A value for the chars {@code [begin, end)} of {@code text}. */
  public static long value(CharSequence text, int begin, int end) {
    long hash = (long) end - begin;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return mix(hash + GOLDEN);
  }

  /** A value for {@code text}. */
  public static long value(CharSequence text) {
    return value(text, 0, text.length());
  }

  private static long mix(long x) {
    long y = (x ^ (x >>> 32)) * 0xD6E8FEB86659FD93L;
    y = (y ^ (y >>> 32)) * 0xD6E8FEB86659FD93L;
    return y ^ (y >>> 32);
  }
}

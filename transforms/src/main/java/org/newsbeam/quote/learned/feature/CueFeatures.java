// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.WordClass;

/** What tells whether a token is the head of a cue: its neighbours, its clause, its strength. */
public final class CueFeatures {

  /** Tokens that are heads of cues less often than this are not asked about. */
  public static final float CANDIDATE = 0.012f;

  private final Passage passage;
  private final float[] strengths;

  public CueFeatures(Passage passage, float[] strengths) {
    this.passage = passage;
    this.strengths = strengths;
  }

  /** Whether the token may be the head of a cue. */
  public boolean isCandidate(int token) {
    return strengths[token] >= CANDIDATE && passage.isReadable(token);
  }

  /** Gives the features of {@code token} to {@code sink}. */
  public void emit(int token, FeatureSink sink) {
    Window window = new Window(passage, token);
    words(window, token, sink);
    classes(window, token, sink);
    surroundings(window, token, sink);
    clause(window, token, sink);
    verbAhead(window, token, sink);
    strengths(window, token, sink);
  }

  private void words(Window in, int i, FeatureSink sink) {
    long m = in.stem(i);
    long m1 = in.stem(i - 1);
    long m2 = in.stem(i + 1);
    sink.add(100, 0);
    sink.add(101, in.form(i));
    sink.add(102, m);
    sink.add(103, in.form(i - 1));
    sink.add(104, in.form(i + 1));
    sink.add(105, in.stem(i - 2));
    sink.add(106, in.stem(i + 2));
    sink.add(107, in.stem(i + 3));
    sink.add(108, m1, m);
    sink.add(109, m, m2);
    sink.add(110, in.stem(i - 2), m1);
    sink.add(111, m2, in.stem(i + 2));
    sink.add(112, m, m2, in.stem(i + 2));
    sink.add(113, in.stem(i - 2), m1, m);
    sink.add(114, passage.words()[i].ending());
    sink.add(115, in.stem(i - 3));
  }

  private void classes(Window in, int i, FeatureSink sink) {
    long m = in.stem(i);
    int t = in.wordClass(i);
    int t1 = in.wordClass(i - 1);
    int t2 = in.wordClass(i + 1);
    int t3 = in.wordClass(i - 2);
    int t4 = in.wordClass(i + 2);
    if (sink.opens(20, (((t3 * 64L + t1) * 64 + t) * 64 + t2) * 64 + t4)) {
      sink.add(120, t);
      sink.add(121, t1, t);
      sink.add(122, t, t2);
      sink.add(123, t3, t1, t);
      sink.add(124, t, t2, t4);
      sink.add(125, t1, t, t2);
      sink.close();
    }
    sink.add(126, m, t);
    sink.add(127, m, t1);
    sink.add(128, m, t2);
    sink.add(129, m, t2, t4);
    sink.add(130, m, t3, t1);
    sink.add(131, m, t1, t2);
    sink.add(132, in.wordClass(i - 3), t3, t1);
    sink.add(133, t2, t4, in.wordClass(i + 3));
    sink.add(134, in.name(i), t);
    sink.add(135, in.name(i - 1), t1, t);
    sink.add(136, in.name(i + 1), t2, t);
    sink.add(137, m, in.name(i - 1));
    sink.add(138, m, in.name(i + 1));
  }

  private void surroundings(Window in, int i, FeatureSink sink) {
    long m = in.stem(i);
    int t = in.wordClass(i);
    int before = in.quotation(i, -1);
    int after = in.quotation(i, 1);
    sink.add(140, before, after, t);
    sink.add(141, m, before, after);
    sink.add(142, before > 0 || after > 0 ? 1 : 0, m);
    int position = bin(i - in.first());
    int left = bin(in.end() - 1 - i);
    sink.add(143, position, t);
    sink.add(144, left, t);
    sink.add(145, m, i == in.first() ? 1 : 0, i >= in.end() - 2 ? 1 : 0);
    int headline = passage.headline()[i] ? 1 : 0;
    sink.add(146, headline, t);
    sink.add(147, headline, m);
    sink.add(148, headline, in.form(i), in.wordClass(i - 1));
  }

  private void clause(Window in, int i, FeatureSink sink) {
    long m = in.stem(i);
    int t = in.wordClass(i);
    int j = i - 1;
    long auxiliaries = 0;
    for (int n = 0; n < 5 && WordClass.leadsVerb(in.wordClass(j)); n++) {
      auxiliaries = 31 * auxiliaries + in.stem(j);
      j--;
    }
    sink.add(150, t, in.wordClass(j));
    sink.add(151, m, in.wordClass(j));
    sink.add(152, t, in.name(j));
    sink.add(153, in.form(j), t);
    sink.add(154, m, in.name(j));
    sink.add(155, auxiliaries, t);
    sink.add(156, auxiliaries, m);
  }

  /** The next verb that makes a clause, and "that". */
  private void verbAhead(Window in, int i, FeatureSink sink) {
    long m = in.stem(i);
    int t = in.wordClass(i);
    int verb = i + 1;
    int comma = 0;
    while (verb < in.end() && verb <= i + 26 && !WordClass.isFinite(in.wordClass(verb))) {
      comma |= WordClass.isPause(in.wordClass(verb)) || in.isQuoted(verb) ? 1 : 0;
      verb++;
    }
    int distance = verb < in.end() && verb <= i + 26 ? bin(verb - i) : 11;
    sink.add(157, t, distance);
    sink.add(158, m, Math.min(distance, 6), comma);
    int that = 0;
    for (int k = 5; k >= 1; k--) {
      that = WordClass.isThat(in.wordClass(i + k)) ? k : that;
    }
    sink.add(159, t, that);
    sink.add(160, m, that);
    sink.add(161, Math.min(in.finiteVerbs(i), 3), t);
  }

  private void strengths(Window in, int i, FeatureSink sink) {
    int own = (int) (strengths[i] * 8);
    int before = i > in.first() ? (int) (strengths[i - 1] * 8) : -1;
    int after = i + 1 < in.end() ? (int) (strengths[i + 1] * 8) : -1;
    float left = 0;
    for (int k = in.first(); k < i - 1; k++) {
      left = Math.max(left, strengths[k]);
    }
    float right = 0;
    for (int k = i + 2; k < in.end(); k++) {
      right = Math.max(right, strengths[k]);
    }
    sink.add(170, own);
    sink.add(171, own, in.wordClass(i - 1), in.wordClass(i + 1));
    sink.add(172, before, own, after);
    sink.add(173, own, (int) (left * 5));
    sink.add(174, own, (int) (right * 5));
    sink.add(175, in.stem(i), (int) (left * 5));
    sink.add(176, in.stem(i), (int) (right * 5));
    sink.add(177, own, in.wordClass(i));
  }

  static int bin(int distance) {
    if (distance <= 5) {
      return distance;
    }
    if (distance <= 10) {
      return distance <= 7 ? 6 : 7;
    }
    return distance <= 15 ? 8 : distance <= 25 ? 9 : 10;
  }
}

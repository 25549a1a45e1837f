// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.Word;

/**
 * What a group of features weighs is remembered by its key from one article to the next, so the key
 * must tell all that the features look at.
 */
public final class FeatureGroupsTest {

  private static final int TOKENS = 6_000;
  private static final int FRAME = 20;

  @Test
  public void theKeyOfAGroupOfSpansTellsItsFeatures() {
    Passage passage = passage();
    boolean[] isCue = new boolean[TOKENS];
    for (int i = 7; i < TOKENS; i += 11) {
      isCue[i] = true;
    }
    Recorder recorder = new Recorder();
    for (int cue = 0; cue < TOKENS; cue++) {
      Units units = Units.around(passage, cue);
      SpanFeatures features = new SpanFeatures(units, isCue);
      for (int u = 0; u < units.size(); u++) {
        features.emit(u, recorder);
      }
    }
    recorder.checkUse();
  }

  @Test
  public void theKeyOfAGroupOfCuesTellsItsFeatures() {
    CueFeatures features = new CueFeatures(passage(), new float[TOKENS]);
    Recorder recorder = new Recorder();
    for (int i = 0; i < TOKENS; i++) {
      features.emit(i, recorder);
    }
    recorder.checkUse();
  }

  /** Few words and classes in all orders, so that keys come again beside other tokens. */
  private static Passage passage() {
    Random random = new Random(7);
    Word[] words = new Word[TOKENS];
    byte[] classes = new byte[TOKENS];
    byte[] names = new byte[TOKENS];
    int[] quotations = new int[TOKENS];
    int[] first = new int[TOKENS];
    int[] end = new int[TOKENS];
    for (int i = 0; i < TOKENS; i++) {
      words[i] = Word.of("w" + random.nextInt(3), "");
      classes[i] = (byte) random.nextInt(6);
      names[i] = (byte) random.nextInt(3);
      quotations[i] = -1;
      first[i] = i - i % FRAME;
      end[i] = first[i] + FRAME;
    }
    return new Passage(words, classes, names, quotations, first, end, new boolean[TOKENS]);
  }

  private static final class Recorder implements FeatureSink {

    private final Map<List<Long>, List<Long>> groups = new HashMap<>();
    private List<Long> open = new ArrayList<>();
    private List<Long> key = List.of();
    private int again;

    @Override
    public boolean opens(int group, long of) {
      key = Arrays.asList((long) group, of);
      open = new ArrayList<>();
      return true;
    }

    @Override
    public void add(long feature) {
      open.add(feature);
    }

    @Override
    public void close() {
      List<Long> before = groups.putIfAbsent(key, open);
      again += before == null ? 0 : 1;
      assertEquals("group " + key, before == null ? open : before, open);
      open = new ArrayList<>();
    }

    void checkUse() {
      assertEquals("keys come again", true, again > 1_000);
    }
  }
}

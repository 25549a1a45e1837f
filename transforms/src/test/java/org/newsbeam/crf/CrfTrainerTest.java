// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class CrfTrainerTest {

  private static final Labels LABELS = new Labels(List.of("PERSON", "PLACE"));
  private static final int O = Labels.OUTSIDE;
  private static final int PERSON = LABELS.begin(0);
  private static final int IN_PERSON = LABELS.inside(0);
  private static final int PLACE = LABELS.begin(1);

  private static final CrfSettings SETTINGS =
      new CrfSettings(20, 5, 0.1, 0.95, 0.0001, 1, 0.01, 0.1);

  private static long[][] features(String... words) {
    long[][] features = new long[words.length][];
    for (int i = 0; i < words.length; i++) {
      String before = i == 0 ? "" : words[i - 1];
      features[i] =
          new long[] {
            Features.of(1, Features.value(words[i])), Features.of(2, Features.value(before))
          };
    }
    return features;
  }

  private static TrainingSequence known(long[][] features, int... labels) {
    long[] allowed = new long[labels.length];
    for (int i = 0; i < labels.length; i++) {
      allowed[i] = 1L << labels[i];
    }
    return new TrainingSequence(features, allowed, new int[0]);
  }

  private static List<TrainingSequence> sentences() {
    return List.of(
        known(features("Anna", "Berg", "met", "Mr", "Cole"), PERSON, IN_PERSON, O, O, PERSON),
        known(features("in", "Oslo", "Anna", "sang"), O, PLACE, PERSON, O),
        known(features("Mr", "Berg", "left", "Oslo"), O, PERSON, O, PLACE));
  }

  @Test
  public void featuresThatPassAreLearnedWithAndNotKept() {
    Set<Long> passing = Set.of(Features.of(1, Features.value("Oslo")));
    CrfModel kept = trained(sentences());
    CrfModel without = CrfTrainer.train(sentences(), LABELS, SETTINGS, passing, line -> {});
    assertEquals(kept.features() - 1, without.features());
  }

  private static CrfModel trained(List<TrainingSequence> sentences) {
    return CrfTrainer.train(sentences, LABELS, SETTINGS, line -> {});
  }

  private static int[] labels(CrfModel model, String... words) {
    Lattice lattice = new Lattice(model);
    fill(model, lattice, features(words));
    return lattice.best();
  }

  private static void fill(CrfModel model, Lattice lattice, long[][] features) {
    int[] scores = lattice.begin(features.length);
    FeatureBatch batch = new FeatureBatch(model);
    for (int i = 0; i < features.length; i++) {
      batch.turnTo(scores, i * LABELS.size());
      for (long feature : features[i]) {
        batch.accept(feature);
      }
    }
    batch.flush();
  }

  @Test
  public void findsWhatItLearnedAndWhatIsLikeIt() {
    CrfModel model = trained(sentences());
    assertArrayEquals(
        new int[] {PERSON, IN_PERSON, O, O, PERSON},
        labels(model, "Anna", "Berg", "met", "Mr", "Cole"));
    assertArrayEquals(
        new int[] {O, PERSON, O, PLACE}, labels(model, "Mr", "Stone", "left", "Oslo"));
  }

  @Test
  public void leavesOpenWhatTheDataLeaveOpen() {
    long both = 1L << O | 1L << PLACE | 1L << LABELS.inside(1);
    List<TrainingSequence> sentences = new ArrayList<>(sentences());
    for (int i = 0; i < 10; i++) {
      sentences.add(
          new TrainingSequence(features("in", "Oslo"), new long[] {1L << O, both}, new int[0]));
    }
    assertArrayEquals(new int[] {O, PLACE}, labels(trained(sentences), "in", "Oslo"));
    List<TrainingSequence> closed = new ArrayList<>(sentences());
    for (int i = 0; i < 10; i++) {
      closed.add(known(features("in", "Oslo"), O, O));
    }
    assertArrayEquals(new int[] {O, O}, labels(trained(closed), "in", "Oslo"));
  }

  @Test
  public void givesTheSameBytesTwiceAndReadsThem() throws IOException {
    byte[] bytes = bytes(trained(sentences()));
    assertArrayEquals(bytes, bytes(trained(sentences())));
    CrfModel read = CrfModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertArrayEquals(bytes, bytes(read));
    assertEquals(LABELS, read.labels());
  }

  @Test
  public void refusesDamagedModels() throws IOException {
    byte[] bytes = bytes(trained(sentences()));
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 3);
    assertThrows(
        IOException.class, () -> CrfModel.read(new DataInputStream(new ByteArrayInputStream(cut))));
    byte[] zeros = new byte[64];
    assertThrows(
        IOException.class,
        () -> CrfModel.read(new DataInputStream(new ByteArrayInputStream(zeros))));
  }

  private static byte[] bytes(CrfModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  /** All ways to label four words, weighed one by one, give the same best way and probability. */
  @Test
  public void agreesWithTryingAllWays() {
    CrfModel model = trained(sentences());
    Random random = new Random(1);
    for (int trial = 0; trial < 50; trial++) {
      int[] scores = random.ints(4L * LABELS.size(), -200, 200).toArray();
      Lattice lattice = new Lattice(model);
      System.arraycopy(scores, 0, lattice.begin(4), 0, scores.length);
      double all = 0;
      double withSpan = 0;
      int most = Integer.MIN_VALUE;
      int[] best = {};
      for (int way = 0; way < (long) Math.pow(LABELS.size(), 4); way++) {
        int[] labels = way(way);
        int score = score(model, scores, labels);
        double weight = Math.exp(score * CrfModel.STEP);
        all += weight;
        withSpan += LABELS.spans(labels).contains(new Labels.LabelledSpan(1, 3, 0)) ? weight : 0;
        if (score > most) {
          most = score;
          best = labels;
        }
      }
      assertEquals(most, score(model, scores, lattice.best()));
      assertEquals(most, score(model, scores, best));
      assertEquals(withSpan / all, lattice.probability(1, 3, 0), 1e-9);
      assertTrue(lattice.probability(0, 4, 1) >= 0);
    }
  }

  private static int[] way(int number) {
    int[] labels = new int[4];
    int rest = number;
    for (int i = 0; i < 4; i++) {
      labels[i] = rest % LABELS.size();
      rest /= LABELS.size();
    }
    return labels;
  }

  private static int score(CrfModel model, int[] scores, int[] labels) {
    int score = model.start(labels[0]);
    for (int i = 0; i < labels.length; i++) {
      score += scores[i * LABELS.size() + labels[i]];
      score += i == 0 ? 0 : model.transition(labels[i - 1], labels[i]);
    }
    return score < CrfModel.NEVER / 2 ? CrfModel.NEVER : score;
  }
}

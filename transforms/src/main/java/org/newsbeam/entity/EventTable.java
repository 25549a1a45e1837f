// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStream;

/** OpenNLP's training events with numbers for their features and outcomes, and the way back. */
final class EventTable {

  private final Map<String, Integer> featureIds = new HashMap<>();
  private final List<String> features = new ArrayList<>();
  private final List<String> outcomes = new ArrayList<>();
  private final List<LogLinearTrainer.Event> events = new ArrayList<>();

  private EventTable() {}

  /** All of {@code stream}, without the features that come fewer than {@code cutoff} times. */
  static EventTable of(ObjectStream<Event> stream, int cutoff) throws IOException {
    EventTable table = new EventTable();
    List<int[]> contexts = new ArrayList<>();
    List<Integer> answers = new ArrayList<>();
    for (Event event = stream.read(); event != null; event = stream.read()) {
      contexts.add(
          Arrays.stream(event.getContext()).mapToInt(table::featureId).distinct().toArray());
      answers.add(table.outcomeId(event.getOutcome()));
    }
    int[] kept = table.cut(contexts, cutoff);
    for (int i = 0; i < contexts.size(); i++) {
      int[] ids = Arrays.stream(contexts.get(i)).map(f -> kept[f]).filter(f -> f >= 0).toArray();
      table.events.add(new LogLinearTrainer.Event(ids, answers.get(i)));
    }
    return table;
  }

  private int featureId(String feature) {
    Integer id = featureIds.putIfAbsent(feature, features.size());
    if (id == null) {
      features.add(feature);
      return features.size() - 1;
    }
    return id;
  }

  private int outcomeId(String outcome) {
    if (!outcomes.contains(outcome)) {
      outcomes.add(outcome);
    }
    return outcomes.indexOf(outcome);
  }

  /** Leaves out rare features; the new id of each old one, -1 for none. */
  private int[] cut(List<int[]> contexts, int cutoff) {
    int[] counts = new int[features.size()];
    contexts.forEach(context -> Arrays.stream(context).forEach(f -> counts[f]++));
    int[] kept = new int[counts.length];
    int n = 0;
    for (int f = 0; f < counts.length; f++) {
      kept[f] = counts[f] < cutoff ? -1 : n;
      if (kept[f] >= 0) {
        features.set(n++, features.get(f));
      }
    }
    features.subList(n, features.size()).clear();
    featureIds.clear();
    return kept;
  }

  List<LogLinearTrainer.Event> events() {
    return events;
  }

  int featureCount() {
    return features.size();
  }

  int outcomeCount() {
    return outcomes.size();
  }

  /**
   * An OpenNLP model of {@code weights}, as {@link LogLinearTrainer} gives them.
   *
   * @param smallest weights nearer to 0 are left out
   * @param step weights are rounded to multiples of it, so that the file packs well
   */
  MaxentModel model(float[] weights, double smallest, double step) {
    List<String> names = new ArrayList<>();
    List<Context> contexts = new ArrayList<>();
    int k = outcomes.size();
    for (int f = 0; f < features.size(); f++) {
      int row = f * k;
      int[] there = new int[k];
      int n = 0;
      for (int o = 0; o < k; o++) {
        if (Math.abs(weights[row + o]) >= smallest) {
          there[n++] = o;
        }
      }
      if (n > 0) {
        int[] pattern = Arrays.copyOf(there, n);
        double[] rounded =
            Arrays.stream(pattern)
                .mapToDouble(o -> Math.round(weights[row + o] / step) * step)
                .toArray();
        names.add(features.get(f));
        contexts.add(new Context(pattern, rounded));
      }
    }
    return new GISModel(
        contexts.toArray(new Context[0]),
        names.toArray(new String[0]),
        outcomes.toArray(new String[0]));
  }
}

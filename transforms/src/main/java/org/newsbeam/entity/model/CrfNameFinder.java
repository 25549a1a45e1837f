// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.newsbeam.crf.Labels.LabelledSpan;
import org.newsbeam.crf.Lattice;
import org.newsbeam.entity.feature.NameReading;
import org.newsbeam.entity.finder.ArticleNameFinder;
import org.newsbeam.entity.text.NameWord;
import org.newsbeam.model.EntityType;

/**
 * Finds names with a conditional random field. For OpenNLP it is one more {@code TokenNameFinder}:
 * what it sees of an article tells it how to read the next sentences, until {@link
 * #clearAdaptiveData}. The types are the names of {@link EntityType}, the probability of a span is
 * the share of such names that are right. One instance serves one thread; {@link #copy} makes more
 * of the same model.
 */
public final class CrfNameFinder implements ArticleNameFinder {

  private final NameDecoder decoder;
  private final ShownTypes types;
  private final Lattice lattice;
  private NameReading reading;
  private int sentences;

  /** A finder for one thread; {@code decoder} may serve many. */
  public CrfNameFinder(NameDecoder decoder) {
    this.decoder = decoder;
    types = new ShownTypes(decoder.model().crf().labels());
    lattice = new Lattice(decoder.model().crf());
    reading = decoder.reading();
  }

  /** A finder with the model that is shipped. */
  public static CrfNameFinder shipped() {
    return new CrfNameFinder(Shipped.DECODER);
  }

  private static final class Shipped {
    static final NameDecoder DECODER = new NameDecoder(NameModel.shipped());
  }

  /**
   * A finder with a model that {@code newsbeam train names} made.
   *
   * @throws IOException if {@code model} is something else or cut short
   */
  public static CrfNameFinder read(InputStream model) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(model));
    return new CrfNameFinder(new NameDecoder(NameModel.read(in)));
  }

  /** A finder for another thread. */
  public CrfNameFinder copy() {
    return new CrfNameFinder(decoder);
  }

  @Override
  public Span[] find(String[] tokens) {
    ScoredWord[] words = decoder.words(plain(tokens));
    reading.add(NameDecoder.types(words));
    decoder.score(words, reading, sentences++, lattice);
    List<Span> names = new ArrayList<>();
    for (LabelledSpan span : types.labels().spans(lattice.best())) {
      if (types.isShown(span.type())) {
        int type = types.shown(span.type());
        double probability = types.probabilities(lattice, span.begin(), span.end())[type];
        names.add(span(new SecondLook.Found(span.begin(), span.end(), type, probability)));
      }
    }
    return names.toArray(new Span[0]);
  }

  /** OpenNLP's tokens may hold any sign; the model knows plain ones, and none that is empty. */
  private static String[] plain(String[] tokens) {
    String[] plain = new String[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      plain[i] = tokens[i].isEmpty() ? " " : NameWord.plain(tokens[i]);
    }
    return plain;
  }

  @Override
  public void clearAdaptiveData() {
    reading = decoder.reading();
    sentences = 0;
  }

  @Override
  public List<Span[]> findAll(List<String[]> article) {
    clearAdaptiveData();
    List<ScoredWord[]> words = new ArrayList<>();
    for (String[] sentence : article) {
      words.add(decoder.words(sentence));
      reading.add(NameDecoder.types(words.get(words.size() - 1)));
    }
    List<Span[]> names = new ArrayList<>();
    for (List<SecondLook.Found> found :
        new SecondLook(decoder, types, lattice, reading, words).names()) {
      names.add(found.stream().map(this::span).toArray(Span[]::new));
    }
    clearAdaptiveData();
    return names;
  }

  private Span span(SecondLook.Found name) {
    double confidence = decoder.model().calibration().of(name.probability());
    return new Span(name.begin(), name.end(), types.type(name.type()).name(), confidence);
  }
}

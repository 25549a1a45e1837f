// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speech;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.newsbeam.quote.learned.AttributionFinder;
import org.newsbeam.quote.learned.AttributionModel;
import org.newsbeam.quote.reading.Reading;

/** The trained models at work. One instance serves one thread. */
public final class Models {

  private static final String RESOURCE = "/org/newsbeam/quote/quotes-en.crf";

  private final AttributionFinder finder;
  private final PassageWriter passages = new PassageWriter();

  /** With this model. */
  public Models(AttributionModel model) {
    finder = new AttributionFinder(model);
  }

  /** The models that are shipped, loaded once a JVM. */
  public static Models shipped() {
    return new Models(Shipped.MODEL);
  }

  LearnedSpeech read(Reading reading) {
    return new LearnedSpeech(reading, passages.passage(reading), finder);
  }

  private static final class Shipped {
    static final AttributionModel MODEL = load();
  }

  private static AttributionModel load() {
    try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the model " + RESOURCE + " is not on the class path");
      }
      return AttributionModel.read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
    }
  }
}

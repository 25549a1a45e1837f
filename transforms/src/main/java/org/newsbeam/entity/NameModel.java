// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.newsbeam.model.EntityType;

/**
 * The name model that is shipped, loaded once a JVM. The model is safe to share; the finders made
 * of it are not.
 */
final class NameModel {

  private static final String RESOURCE = "names-en.bin";

  private NameModel() {}

  /** A finder for one thread. */
  static TokenNameFinder finder() {
    return new TypedNameFinder(
        new NameFinderME(Shipped.MODEL), type -> NameTypes.shown(EntityType.valueOf(type)));
  }

  static TokenNameFinderModel read(InputStream in) throws IOException {
    allowFeatures();
    return new TokenNameFinderModel(in);
  }

  /** Lets OpenNLP make {@link NameFeatures}: it makes objects of known packages only. */
  static void allowFeatures() {
    ExtensionLoader.registerAllowedPackage(NameModel.class.getPackageName() + ".");
  }

  private static final class Shipped {
    static final TokenNameFinderModel MODEL = load();
  }

  private static TokenNameFinderModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the model " + RESOURCE + " is not on the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
    }
  }
}

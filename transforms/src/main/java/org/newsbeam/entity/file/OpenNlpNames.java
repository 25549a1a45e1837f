// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.newsbeam.entity.finder.TypedNameFinder;
import org.newsbeam.entity.text.TypeNames;

/** Reads name finder models that OpenNLP or a program on it has trained. */
final class OpenNlpNames {

  private OpenNlpNames() {}

  /**
   * The model that {@code in} holds.
   *
   * @throws NotANameModelException if it is another kind of model, needs classes that are not here,
   *     or knows no type of ours
   */
  static LoadedNameModel read(InputStream in) throws IOException {
    TokenNameFinderModel model;
    Set<String> types;
    try {
      model = new TokenNameFinderModel(new Kept(in));
      types = types(model);
      finder(model).find(new String[] {"."});
    } catch (IOException | RuntimeException e) {
      throw new NotANameModelException("it is no name finder model of OpenNLP: " + reason(e), e);
    }
    Set<String> ignored = new TreeSet<>(types);
    ignored.removeIf(type -> TypeNames.of(type).isPresent());
    if (ignored.size() == types.size()) {
      throw new NotANameModelException("it knows no type that is ours, only " + types);
    }
    return new LoadedNameModel(() -> finder(model), ignored);
  }

  private static TokenNameFinder finder(TokenNameFinderModel model) {
    return new TypedNameFinder(new NameFinderME(model), TypeNames::of);
  }

  /** Outcomes are "person-start", "person-cont" and so on, and "other" for what is no name. */
  private static Set<String> types(TokenNameFinderModel model) {
    Set<String> types = new TreeSet<>();
    for (String outcome : model.getNameFinderSequenceModel().getOutcomes()) {
      int hyphen = outcome.lastIndexOf('-');
      if (hyphen > 0) {
        types.add(outcome.substring(0, hyphen));
      }
    }
    return types;
  }

  /** OpenNLP closes what it reads, though whoever opened it may want to read on. */
  private static final class Kept extends FilterInputStream {

    Kept(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  private static String reason(Exception e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof NullPointerException) {
      return "the zip file lacks a part that every model has";
    }
    return String.valueOf(root.getMessage()).replaceAll("\\s+", " ");
  }
}

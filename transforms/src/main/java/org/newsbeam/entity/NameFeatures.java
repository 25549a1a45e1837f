// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory.AbstractXmlFeatureGeneratorFactory;

/**
 * What the name model knows of a word: itself, its beginnings, endings, shape and word class, and
 * those of two words on either side, alone, in pairs and with the answers given before. Models name
 * the factory of this class in their descriptor, so its features must not change without a new
 * model.
 */
public final class NameFeatures implements AdaptiveFeatureGenerator {

  /** How OpenNLP makes one, by the name of this class. */
  public static final class Factory extends AbstractXmlFeatureGeneratorFactory {

    /** Called by OpenNLP. */
    public Factory() {}

    @Override
    public AdaptiveFeatureGenerator create() {
      return new NameFeatures();
    }
  }

  private final WordViews views = new WordViews(WordClusters.shipped());

  private NameFeatures() {}

  @Override
  public void createFeatures(List<String> features, String[] tokens, int index, String[] answers) {
    views.read(tokens);
    WordView word = views.at(index);
    WordView before = views.at(index - 1);
    WordView after = views.at(index + 1);
    addWords(features, index, word, before, after);
    addForms(features, index, word, before, after);
    addPaths(features, index, word, before, after);
    features.add("position=" + Math.min(index, 2));
    if (index > 0) {
      String last = answers[index - 1];
      features.add("answer,before=" + last + before.lower());
      features.add("answer,form=" + last + word.form());
      features.add("answer,word=" + last + word.lower());
      features.add("answer,after=" + last + after.lower() + word.form());
      features.add("answer,path=" + last + word.path());
      features.add("answers,form=" + (index > 1 ? answers[index - 2] : "S") + last + word.form());
    }
  }

  private void addWords(
      List<String> features, int index, WordView word, WordView before, WordView after) {
    features.add("word=" + word.lower());
    features.add("word-1=" + before.lower());
    features.add("word+1=" + after.lower());
    features.add("word-2=" + views.at(index - 2).lower());
    features.add("word+2=" + views.at(index + 2).lower());
    features.add("words-1=" + before.lower() + "|" + word.lower());
    features.add("words+1=" + word.lower() + "|" + after.lower());
    features.add("word,form+1=" + word.lower() + "|" + after.form());
    features.add("word-1,form=" + before.lower() + "|" + word.form());
    features.add("word+1,form=" + after.lower() + "|" + word.form());
    features.addAll(word.affixes());
  }

  private void addForms(
      List<String> features, int index, WordView word, WordView before, WordView after) {
    String mode = views.isAllCapitals() ? "CAPITALS" : "";
    String before2 = views.at(index - 2).form();
    String after2 = views.at(index + 2).form();
    features.add("shape=" + mode + word.shape());
    features.add("form=" + mode + word.form());
    features.add("form-1=" + mode + before.form());
    features.add("form+1=" + mode + after.form());
    features.add("form-2=" + mode + before2);
    features.add("form+2=" + mode + after2);
    features.add("forms-1=" + mode + before.form() + "|" + word.form());
    features.add("forms+1=" + mode + word.form() + "|" + after.form());
    features.add("forms=" + mode + before.form() + "|" + word.form() + "|" + after.form());
    features.add("forms-2=" + mode + before2 + "|" + before.form() + "|" + word.form());
    features.add("forms+2=" + mode + word.form() + "|" + after.form() + "|" + after2);
  }

  private void addPaths(
      List<String> features, int index, WordView word, WordView before, WordView after) {
    word.paths().forEach(p -> features.add("path=" + p));
    before.paths().forEach(p -> features.add("path-1=" + p));
    after.paths().forEach(p -> features.add("path+1=" + p));
    features.add("path-2=" + views.at(index - 2).path());
    features.add("path+2=" + views.at(index + 2).path());
    features.add("paths-1=" + before.path() + "|" + word.path());
    features.add("paths+1=" + word.path() + "|" + after.path());
    features.add("path,form=" + word.path() + "|" + word.form());
  }
}

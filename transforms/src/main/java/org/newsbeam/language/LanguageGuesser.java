// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.ReadingText;

/**
 * Tells the language of an article by its body. What the input claims counts where there are too
 * few words to tell. One instance serves one thread.
 */
public final class LanguageGuesser {

  /** The languages, as ISO 639-1 codes, that sentences, names and quotes can be found in. */
  public static final Set<String> READ = Set.of("en");

  /** Letters; fewer say too little. */
  private static final int SHORTEST = 120;

  /** Chars of an article that are looked at. */
  private static final int ENOUGH = 1500;

  /** One word in so many is one of the commonest of English in any English text. */
  private static final int COMMON_EVERY = 12;

  private static final Set<String> COMMON =
      Set.of("the of and to in a is that for on was with it as at by he she they said".split(" "));

  /** ISO 639-3 to 639-1, with the single languages that the model knows in place of large ones. */
  private static final Map<String, String> CODES = codes();

  /** Made for the first article that is not plainly English: its model is ten megabytes. */
  private @Nullable LanguageDetectorME detector;

  /** {@code article} with the language that it is in; as it is if nothing says it. */
  public AnnotatedArticle told(AnnotatedArticle article) {
    return guess(article)
        .map(
            language -> {
              Article stated = article.article();
              return AnnotatedArticle.of(
                  stated.withMetadata(stated.metadata().withLanguage(language)), article.blocks());
            })
        .orElse(article);
  }

  /** Whether there are models for the language of {@code article}, or it has none that is known. */
  public static boolean isRead(AnnotatedArticle article) {
    String language = article.article().metadata().language();
    return language == null || READ.contains(language);
  }

  /** The language of {@code article}; empty if nothing says it. */
  public Optional<String> guess(AnnotatedArticle article) {
    String sample = sample(article);
    Optional<String> claimed = Optional.ofNullable(article.article().metadata().language());
    if (sample.chars().filter(Character::isLetter).count() < SHORTEST) {
      return claimed;
    }
    if (isEnglish(sample)) {
      return Optional.of("en");
    }
    if (detector == null) {
      detector = new LanguageDetectorME(LanguageModels.languages());
    }
    Language found = detector.predictLanguage(sample);
    return Optional.of(CODES.getOrDefault(found.getLang(), found.getLang()));
  }

  private static String sample(AnnotatedArticle article) {
    String body =
        article.blocks().stream()
            .filter(block -> block.kind().isArticle())
            .map(block -> ReadingText.of(article.text(), block))
            .limit(50)
            .collect(Collectors.joining(" "));
    return body.substring(0, Math.min(ENOUGH, body.length()));
  }

  private static boolean isEnglish(String sample) {
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    long common = Arrays.stream(words).filter(COMMON::contains).count();
    return common * COMMON_EVERY >= words.length && Arrays.asList(words).contains("the");
  }

  private static Map<String, String> codes() {
    Map<String, String> codes =
        Arrays.stream(Locale.getISOLanguages())
            .filter(code -> !code.equals("iw") && !code.equals("in") && !code.equals("ji"))
            .collect(
                Collectors.toMap(
                    code -> Locale.forLanguageTag(code).getISO3Language(),
                    code -> code,
                    (a, b) -> a));
    codes.putAll(
        Map.of(
            "cmn", "zh", "arb", "ar", "pes", "fa", "lvs", "lv", "ekk", "et", "zlm", "ms", "swh",
            "sw", "nob", "nb", "nan", "zh", "plt", "mg"));
    return codes;
  }
}

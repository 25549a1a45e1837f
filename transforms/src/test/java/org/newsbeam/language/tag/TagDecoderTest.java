// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language.tag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.Test;

public class TagDecoderTest {

  private static final String[] ODD = {
    "",
    " ",
    "'",
    "\"",
    "a",
    "A",
    "Z.",
    "Ö.",
    "I",
    "x.",
    ".",
    "...",
    "?!",
    "--",
    "-",
    "/",
    "#",
    "12",
    "1984",
    "3.14",
    "1,000",
    "1/2",
    "2-1",
    "7-Eleven",
    "A4",
    "٣٤",
    "Ⅷ",
    "½",
    "😀",
    "👩‍👩‍👧",
    "𝒜lice",
    "𐐀𐐨",
    "\ud800",
    "\udc00x",
    "É",
    "éa",
    "ǅ",
    "ﬁ",
    "İstanbul",
    "straße",
    "ΑΒΓ",
    "мир",
    "中国",
    "ひらがな",
    "カタカナ",
    "한국",
    "שלום",
    "e\u0301",
    "\u200b",
    "\u00ad",
    "can't",
    "don't",
    "IT'S",
    "O'Neill",
    "run",
    "runs",
    "running",
    "quickly",
    "the",
    "The",
    "THE",
    "of",
    "President",
    "Kim",
    "said",
    "says",
    "$",
    "%",
    "&",
    "@who",
    "http://a.example/b?c=d",
    "a".repeat(39),
    "a".repeat(40),
    "a".repeat(41),
    "b".repeat(5000),
    "😀".repeat(300)
  };

  private static final POSModel MODEL = shipped();

  @Test
  public void oddWordsGetTheTagsOfOpenNlp() {
    Random random = new Random(6);
    POSTaggerME reference = new POSTaggerME(MODEL, POSTagFormat.CUSTOM);
    TagWeights weights = TagModelReader.read(MODEL).orElseThrow();
    TagDecoder decoder = new TagDecoder(weights);
    int sure = 0;
    for (int i = 0; i < 3000; i++) {
      String[] sentence = new String[random.nextInt(12)];
      for (int w = 0; w < sentence.length; w++) {
        sentence[w] = ODD[random.nextInt(ODD.length)];
      }
      if (decodes(decoder, sentence)) {
        sure++;
        assertArrayEquals(reference.tag(sentence), tags(decoder, weights, sentence.length));
      }
    }
    assertTrue("sure of " + sure, sure > 2950);
  }

  @Test
  public void aTypographicApostropheIsReadAsAStraightOne() {
    TagWeights weights = TagModelReader.read(MODEL).orElseThrow();
    TagDecoder decoder = new TagDecoder(weights);
    assertTrue(decodes(decoder, "We", "can’t", "sail"));
    String[] typographic = tags(decoder, weights, 3);
    assertTrue(decodes(decoder, "We", "can't", "sail"));
    assertArrayEquals(tags(decoder, weights, 3), typographic);
    assertEquals("AUX+PART", typographic[1]);
  }

  @Test
  public void aTagDictionaryIsKept() throws IOException {
    POSDictionary dictionary = new POSDictionary(true);
    dictionary.put("run", "VERB");
    POSModel model = trained(new POSTaggerFactory(null, null, dictionary), "NOUN", "NOUN");
    TagWeights weights = TagModelReader.read(model).orElseThrow();
    TagDecoder decoder = new TagDecoder(weights);
    String[] sentence = {"the", "run", "ends"};
    String[] expected = new POSTaggerME(model, POSTagFormat.CUSTOM).tag(sentence);
    assertTrue(decodes(decoder, sentence));
    assertArrayEquals(expected, tags(decoder, weights, 3));
    assertEquals("VERB", expected[1]);
  }

  @Test
  public void aTieIsLeftToOpenNlp() throws IOException {
    POSModel model = trained(new POSTaggerFactory(), "NOUN", "ADJ");
    TagDecoder decoder = new TagDecoder(TagModelReader.read(model).orElseThrow());
    assertFalse(decodes(decoder, "the", "run", "ends"));
  }

  @Test
  public void aModelOfOtherFeaturesIsNotRead() throws IOException {
    byte[] features =
        """
        <featureGenerators cache="true" name="posTagger">
          <generator class="opennlp.tools.util.featuregen.TokenFeatureGeneratorFactory"/>
        </featureGenerators>
        """
            .getBytes(UTF_8);
    POSModel model = trained(new POSTaggerFactory(features, null, null), "NOUN", "VERB");
    assertEquals(Optional.empty(), TagModelReader.read(model));
  }

  /** A model for which "run" is {@code one} or {@code other}, as often. */
  private static POSModel trained(POSTaggerFactory factory, String one, String other)
      throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    String[] words = {"the", "run", "ends"};
    List<POSSample> samples =
        List.of(
            new POSSample(words, new String[] {"DET", one, "VERB"}),
            new POSSample(words, new String[] {"DET", other, "VERB"}));
    return POSTaggerME.train(
        "eng", ObjectStreamUtils.createObjectStream(samples), parameters, factory);
  }

  private static boolean decodes(TagDecoder decoder, String... words) {
    decoder.clear();
    for (String word : words) {
      decoder.add(word, 0, word.length());
    }
    return decoder.decode();
  }

  private static String[] tags(TagDecoder decoder, TagWeights weights, int length) {
    String[] tags = new String[length];
    for (int i = 0; i < length; i++) {
      tags[i] = weights.outcomes().get(decoder.outcome(i));
    }
    return tags;
  }

  private static POSModel shipped() {
    try (InputStream in =
        TagDecoderTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(in);
    } catch (IOException e) {
      throw new AssertionError("the model comes with its jar", e);
    }
  }
}

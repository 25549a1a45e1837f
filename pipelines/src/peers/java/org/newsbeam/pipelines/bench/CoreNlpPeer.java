// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/**
 * Stanford CoreNLP with what its page on quotes asks for: names, and quotes with their speakers.
 * One thread of it.
 */
final class CoreNlpPeer implements Peer {

  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private final StanfordCoreNLP pipeline;

  CoreNlpPeer() {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public Found read(String text) {
    CoreDocument document = pipeline.processToCoreDocument(text);
    return new Found(document.entityMentions().size(), document.quotes().size());
  }
}

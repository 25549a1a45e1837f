// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads paragraphs of a document in XML, by the local names of its elements.
 *
 * @param paragraphs elements that are paragraphs
 * @param texts elements whose text counts; none if all does
 * @param passed elements that are passed over with all in them: what was deleted, notes
 * @param signs elements that stand for a char or two
 */
record XmlText(
    Set<String> paragraphs, Set<String> texts, Set<String> passed, Map<String, String> signs) {

  /**
   * The paragraphs, in the order in which they begin.
   *
   * @throws IOException if it is no XML
   */
  List<String> read(byte[] xml) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private List<String> read(XMLStreamReader xml) throws XMLStreamException {
    List<StringBuilder> read = new ArrayList<>();
    Deque<StringBuilder> open = new ArrayDeque<>();
    int counted = texts.isEmpty() ? 1 : 0;
    int within = 0; // of what is passed over
    while (xml.hasNext()) {
      int event = xml.next();
      String name =
          event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
              ? xml.getLocalName()
              : "";
      int step = event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
      within += passed.contains(name) ? step : 0;
      counted += texts.contains(name) ? step : 0;
      if (paragraphs.contains(name) && within == 0) {
        if (step > 0) {
          open.push(new StringBuilder());
          read.add(open.peek());
        } else if (!open.isEmpty()) {
          open.pop();
        }
      } else if (within == 0 && !open.isEmpty()) {
        if (step > 0 && signs.containsKey(name)) {
          open.peek().append(signs.get(name));
        } else if (counted > 0 && xml.isCharacters()) {
          open.peek().append(xml.getText());
        }
      }
    }
    return read.stream().map(StringBuilder::toString).toList();
  }
}

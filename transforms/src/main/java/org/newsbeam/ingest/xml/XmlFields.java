// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.xml;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes the fields of an article from elements, whatever the prefixes of their names. */
final class XmlFields {

  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();
  private final Element item;

  XmlFields(Element item) {
    this.item = item;
  }

  /** Sets a field to the text of the first of the elements below the item that has any. */
  XmlFields text(String field, String... names) {
    return value(field, first(item, names).map(element -> element.text().strip()).orElse(null));
  }

  /** Sets a field, unless it has a value or {@code value} is none. */
  XmlFields value(String field, @Nullable String value) {
    if (value != null && !value.isBlank() && !fields.has(field)) {
      fields.put(field, value.strip());
    }
    return this;
  }

  ObjectNode done() {
    return fields;
  }

  /** Elements within {@code around} of a name, without its prefix, in small letters. */
  static Stream<Element> all(Element around, String name) {
    return around.getAllElements().stream()
        .filter(element -> !element.equals(around) && name(element).equals(name));
  }

  /** The first element of the first of the names that has any text. */
  static Optional<Element> first(Element around, String... names) {
    return Stream.of(names)
        .flatMap(name -> all(around, name))
        .filter(element -> !element.text().isBlank())
        .findFirst();
  }

  /** An attribute of the first element of a name that has it. */
  static @Nullable String attribute(Element around, String name, String attribute) {
    return all(around, name)
        .map(element -> element.attr(attribute))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}

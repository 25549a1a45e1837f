// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsbeam.entity.alias.Alias;
import org.newsbeam.entity.text.Folding;
import org.newsbeam.model.EntityType;

/**
 * Reads aliases from a table of comma-separated values (RFC 4180) in UTF-8 whose first line is
 * {@code alias,name,type}. Empty lines are skipped, and so is white space around a field.
 */
final class AliasTable {

  private static final List<String> HEADER = List.of("alias", "name", "type");
  private static final String NO_HEADER = "the first line must be alias,name,type";
  private static final List<EntityType> ENTITY_TYPES =
      Arrays.stream(EntityType.values()).filter(EntityType::isEntity).toList();
  private static final String TYPES =
      ENTITY_TYPES.stream().map(EntityType::name).collect(Collectors.joining(", "));

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setTrim(true)
          .build();

  private final String text;
  private final List<Alias> aliases = new ArrayList<>();

  private final Map<String, Alias> known = new HashMap<>();

  private AliasTable(String text) {
    this.text = text;
  }

  /**
   * The aliases that {@code in} holds.
   *
   * @throws BadAliasesException if it is no such table; the message names the line
   */
  static List<Alias> read(InputStream in) throws IOException {
    AliasTable table = new AliasTable(decode(in.readAllBytes()));
    table.read();
    return table.aliases;
  }

  private static String decode(byte[] bytes) throws BadAliasesException {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadAliasesException("it is not in UTF-8", e);
    }
  }

  private void read() throws IOException {
    boolean header = true;
    try (CSVParser rows = CSVParser.parse(new StringReader(text), FORMAT)) {
      Iterator<CSVRecord> iterator = rows.iterator();
      while (hasNext(iterator, rows)) {
        CSVRecord row = iterator.next();
        if (!header) {
          add(row);
        } else if (!row.toList().stream()
            .map(f -> f.toLowerCase(Locale.ROOT))
            .toList()
            .equals(HEADER)) {
          throw bad(row, NO_HEADER);
        }
        header = false;
      }
    }
    if (header) {
      throw new BadAliasesException("line 1: " + NO_HEADER);
    }
  }

  private static boolean hasNext(Iterator<CSVRecord> rows, CSVParser parser)
      throws BadAliasesException {
    try {
      return rows.hasNext();
    } catch (IllegalStateException | UncheckedIOException e) {
      String line = "line " + parser.getCurrentLineNumber() + ": ";
      throw new BadAliasesException(line + "a quotation mark is not closed, or not doubled", e);
    }
  }

  private void add(CSVRecord row) throws BadAliasesException {
    if (row.size() != HEADER.size()) {
      throw bad(row, "there are " + row.size() + " fields instead of 3");
    }
    for (int i = 0; i < 2; i++) {
      if (Folding.fold(row.get(i)).isEmpty()) {
        throw bad(row, "the " + HEADER.get(i) + " holds no letter or digit");
      }
    }
    EntityType type =
        type(row.get(2))
            .orElseThrow(
                () -> bad(row, "unknown type '" + row.get(2) + "'; the types are " + TYPES));
    Alias alias = new Alias(row.get(0), row.get(1), type);
    Alias before = known.putIfAbsent(alias.alias(), alias);
    if (before != null && !before.equals(alias)) {
      throw bad(row, "'" + alias.alias() + "' stands for " + before.name() + " before");
    }
    aliases.add(alias);
  }

  private static Optional<EntityType> type(String written) {
    return ENTITY_TYPES.stream().filter(type -> type.name().equalsIgnoreCase(written)).findFirst();
  }

  private BadAliasesException bad(CSVRecord row, String message) {
    return new BadAliasesException("line " + line(row) + ": " + message);
  }

  /** The line, from 1, on which {@code row} begins. */
  private long line(CSVRecord row) {
    int at = (int) row.getCharacterPosition();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}

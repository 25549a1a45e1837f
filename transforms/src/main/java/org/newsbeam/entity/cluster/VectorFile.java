// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsbeam.entity.feature.WordShape;

/**
 * Reads vectors of words: the JSON of wink-nlp's embeddings ({@code dimensions}, {@code words} with
 * the most frequent first, {@code vectors} by word) or lines of a word and its numbers with spaces
 * between, the most frequent word first, as GloVe and word2vec write them. UTF-8. Digits count as
 * 0, as in the classes: of words that then are one, the most frequent counts.
 */
final class VectorFile {

  private static final int MAX_DIMENSIONS = 2_000;

  private final Path file;
  private final int most;
  private final Map<String, float[]> found = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  private VectorFile(Path file, int most) {
    this.file = file;
    this.most = most;
  }

  /**
   * The {@code most} most frequent words of {@code file} that can stand in a file of classes.
   *
   * @throws IOException if it cannot be read or is of another format
   */
  static WordVectors read(Path file, int most) throws IOException {
    VectorFile reader = new VectorFile(file, most);
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      in.mark(1);
      int first = in.read();
      in.reset();
      if (first == '{') {
        reader.readJson(in);
      } else {
        reader.readLines(in);
      }
    }
    return reader.vectors();
  }

  private WordVectors vectors() throws IOException {
    Map<String, float[]> units = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (String word : order) {
      String zeroed = WordShape.zeroed(word);
      float[] vector = found.get(word);
      if (words.size() == most || vector == null || units.containsKey(zeroed)) {
        continue;
      }
      if (!words.isEmpty() && vector.length != units.get(words.get(0)).length) {
        throw new IOException(file + ": the vector of " + word + " is of another length");
      }
      WordVectors.toUnit(vector);
      units.put(zeroed, vector);
      words.add(zeroed);
    }
    return new WordVectors(words, words.stream().map(units::get).toArray(float[][]::new));
  }

  private void add(String word, float[] vector) {
    if (!word.isEmpty() && word.chars().noneMatch(c -> c <= ' ')) {
      found.putIfAbsent(word, vector);
    }
  }

  private void readLines(InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] parts = line.strip().split(" ", -1);
      if (number == 1 && parts.length == 2) {
        continue; // word2vec says how much there is
      }
      if (parts.length < 3) {
        throw new IOException(file + ":" + number + ": not a word and its numbers");
      }
      float[] vector = new float[parts.length - 1];
      try {
        for (int i = 1; i < parts.length; i++) {
          vector[i - 1] = Float.parseFloat(parts[i]);
        }
      } catch (NumberFormatException e) {
        throw new IOException(file + ":" + number + ": not a word and its numbers", e);
      }
      order.add(parts[0]);
      add(parts[0], vector);
      if (found.size() >= 2L * most) {
        return; // enough, even if half of them are one with others
      }
    }
  }

  private void readJson(InputStream in) throws IOException {
    int dimensions = 0;
    try (JsonParser json = new JsonFactory().createParser(in)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "dimensions" -> dimensions = json.getIntValue();
          case "words" -> readWords(json);
          case "vectors" -> readVectors(json, dimensions);
          default -> json.skipChildren();
        }
      }
    }
    if (order.isEmpty() || found.isEmpty()) {
      throw new IOException(file + " has no \"words\" and \"vectors\"");
    }
  }

  private void readWords(JsonParser json) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      order.add(json.getText());
    }
  }

  private void readVectors(JsonParser json, int dimensions) throws IOException {
    if (dimensions < 1 || dimensions > MAX_DIMENSIONS) {
      throw new IOException(
          String.format(Locale.ROOT, "%s: \"dimensions\" of 1 to %d must come first", file, 2000));
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String word = json.currentName();
      json.nextToken();
      float[] vector = new float[dimensions];
      int n = 0;
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (n < dimensions) {
          vector[n] = json.getFloatValue();
        }
        n++;
      }
      add(word, n < dimensions ? Arrays.copyOf(vector, n) : vector);
    }
  }
}

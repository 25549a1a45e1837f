// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.RejectRow;

/** What must hold of what was read: nothing of a file is lost, and nothing comes from nowhere. */
final class InputChecks {

  private final Ledger ledger;
  private final Map<String, MadeFile> files;
  private final Path folder;
  private final Map<String, Map<Long, ArticleRow>> articles = new HashMap<>();
  private final Map<String, Map<Long, RejectRow>> rejects = new HashMap<>();

  /**
   * Checks of a run.
   *
   * @param files what lies in the folder that was read, by their paths in it
   */
  InputChecks(Ledger ledger, Map<String, MadeFile> files, Path folder) {
    this.ledger = ledger;
    this.files = files;
    this.folder = folder;
  }

  void check(Tables tables) {
    for (ArticleRow article : tables.articles()) {
      articles
          .computeIfAbsent(article.sourceUri(), uri -> new TreeMap<>())
          .put(article.record(), article);
    }
    for (RejectRow reject : tables.rejects()) {
      rejects
          .computeIfAbsent(reject.sourceUri(), uri -> new TreeMap<>())
          .put(reject.record(), reject);
    }
    Map<String, Long> read = new TreeMap<>();
    tables.inputs().forEach(input -> read.put(input.sourceUri(), input.bytes()));
    Set<String> known = new HashSet<>();
    for (MadeFile file : files.values()) {
      String uri = folder.resolve(file.name()).toString();
      known.add(uri);
      file.origins().forEach(origin -> known.add(origin.sourceUri()));
      ledger.check(
          "inputs: all files but those that could not be read, with their sizes",
          read.getOrDefault(uri, -1L) == file.bytes().length || isUnread(uri),
          uri,
          file);
      read.remove(uri);
      check(file, uri);
    }
    ledger.check("inputs: no other files", read.isEmpty(), "inputs", read);
    for (String uri : articles.keySet()) {
      ledger.check("articles: from files of the input", known.contains(uri), uri, known);
    }
    for (String uri : rejects.keySet()) {
      ledger.check("rejects: from files of the input", known.contains(uri), uri, known);
    }
  }

  private boolean isUnread(String uri) {
    return rejects.getOrDefault(uri, Map.of()).values().stream()
        .anyMatch(reject -> reject.reason().equals("unreadable"));
  }

  private void check(MadeFile file, String uri) {
    Map<Long, ArticleRow> read = articles.getOrDefault(uri, Map.of());
    Map<Long, RejectRow> refused = rejects.getOrDefault(uri, Map.of());
    TreeSet<Long> records = new TreeSet<>(read.keySet());
    records.addAll(refused.keySet());
    ledger.check(
        "inputs: an article or a reject of each file",
        !records.isEmpty() || !file.origins().isEmpty(),
        uri,
        file);
    ledger.check(
        "inputs: an article or a reject of each record",
        records.containsAll(file.records().keySet()),
        uri,
        file + " gave " + records);
    ledger.check(
        "inputs: nothing but its records of each whole file",
        !file.complete() || file.records().keySet().containsAll(records),
        uri,
        file + " gave " + records);
    for (MadeFile.Place origin : file.origins()) {
      ledger.check(
          "inputs: an article or a reject of each row of an earlier run's table",
          articles.getOrDefault(origin.sourceUri(), Map.of()).containsKey(origin.record())
              || rejects.getOrDefault(origin.sourceUri(), Map.of()).containsKey(origin.record())
              || !refused.isEmpty(),
          uri,
          origin);
    }
    file.records()
        .forEach(
            (record, text) -> {
              if (text.isPresent()) {
                checkText(text.get(), read.get(record), refused.get(record), uri);
              }
            });
  }

  private void checkText(String text, ArticleRow read, RejectRow refused, String uri) {
    ledger.check(
        "inputs: the text of an article is not altered",
        read != null && read.text().equals(text),
        uri,
        (read == null ? "" + refused : read.toString()) + "\n      instead of " + text);
  }
}

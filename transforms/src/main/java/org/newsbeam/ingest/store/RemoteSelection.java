// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsbeam.ingest.file.InputFile;

/**
 * Of the names that a store found for a folder or a glob, those that are input: a store has no
 * folders to be passed over, so each name is looked at.
 */
final class RemoteSelection {

  private final String root;
  private final String glob;
  private final boolean isWhole;
  private final ListingRules rules;
  private final ListingBuilder listing;
  private final Predicate<String> isRun;
  private final Map<String, Boolean> runs = new HashMap<>();

  /**
   * Selects names.
   *
   * @param pattern the folder with {@code /**} after it, or the glob
   * @param isRun whether a folder, without a slash at its end, is a run's; asked once each
   */
  RemoteSelection(
      String pattern, ListingRules rules, ListingBuilder listing, Predicate<String> isRun) {
    int wildcard = 0;
    while (wildcard < pattern.length() && "*?[{".indexOf(pattern.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = pattern.lastIndexOf('/', wildcard);
    this.root = pattern.substring(0, slash);
    this.glob = pattern.substring(slash + 1);
    this.isWhole = glob.equals("**");
    this.rules = rules;
    this.listing = listing;
    this.isRun = isRun;
  }

  void add(List<InputFile> found) {
    for (InputFile file : found) {
      Optional<PassedOver> why = passedOver(file.uri());
      if (why.isPresent()) {
        listing.passOver(why.get(), file.uri());
      } else {
        listing.add(file);
      }
    }
  }

  private Optional<PassedOver> passedOver(String uri) {
    if (rules.isOutput(uri)) {
      return Optional.of(PassedOver.OUTPUT);
    }
    int from = root.length() + 1;
    for (int slash = uri.indexOf('/', from); slash >= 0; slash = uri.indexOf('/', from)) {
      Optional<PassedOver> why = ListingRules.byName(uri.substring(from, slash), glob);
      if (why.isPresent()) {
        return why;
      }
      from = slash + 1;
    }
    Optional<PassedOver> byName = ListingRules.byName(uri.substring(from), glob);
    return byName.isEmpty() && isOfRun(uri) ? Optional.of(PassedOver.RUN) : byName;
  }

  /** Whether a name stands below a run's folder; its articles do not if they were asked for. */
  private boolean isOfRun(String uri) {
    if (ListingRules.asksForArticles(glob)) {
      return false;
    }
    boolean isArticles =
        isWhole && uri.startsWith(root + "/" + RunFolder.ARTICLES + "/") && isRun(root);
    for (int slash = uri.lastIndexOf('/'); slash >= root.length(); ) {
      if (isRun(uri.substring(0, slash)) && !isArticles) {
        return true;
      }
      slash = uri.lastIndexOf('/', slash - 1);
    }
    return false;
  }

  private boolean isRun(String folder) {
    return runs.computeIfAbsent(folder, isRun::test);
  }
}

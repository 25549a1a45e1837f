// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/** Names that an article is known to hold, to be found where the model missed them. */
public final class KnownNames {

  /** A longer name is not looked for. */
  private static final int MAX_WORDS = 10;

  private record Known(EntityType type, double confidence) {}

  private final Map<String, Known> known = new HashMap<>();

  /** For each first word, the number of words of the longest name that begins with it. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** Adds a name, written in lower case; the first one given of a spelling counts. */
  public void add(String key, EntityType type, double confidence) {
    int words = 1 + (int) key.chars().filter(c -> c == ' ').count();
    if (words <= MAX_WORDS && known.putIfAbsent(key, new Known(type, confidence)) == null) {
      longest.merge(words == 1 ? key : key.substring(0, key.indexOf(' ')), words, Math::max);
    }
  }

  /** The longest known name that begins at word {@code i} and ends before {@code limit}. */
  public Optional<Name> at(ArticleWords words, int i, int limit, int sentence) {
    int most = Math.min(limit - i, longest.getOrDefault(words.folded(i), 0));
    for (int n = most; n > 0; n--) {
      Known found = known.get(words.key(i, i + n));
      if (found != null) {
        return Optional.of(new Name(i, i + n, sentence, found.type, found.confidence));
      }
    }
    return Optional.empty();
  }

  /** All known names between {@code from} and {@code limit} that begin with a capital. */
  public List<Name> in(ArticleWords words, int from, int limit, int sentence) {
    List<Name> names = new ArrayList<>();
    for (int i = from; i < limit; i++) {
      Optional<Name> found =
          words.startsUpper(i) ? at(words, i, limit, sentence) : Optional.empty();
      if (found.isPresent()) {
        names.add(found.get());
        i = found.get().end() - 1;
      }
    }
    return names;
  }
}

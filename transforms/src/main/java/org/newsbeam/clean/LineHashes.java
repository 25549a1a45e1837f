// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.clean.paragraph.Line;
import org.newsbeam.clean.text.Chars;
import org.newsbeam.model.Article;
import org.newsbeam.model.Ids;
import org.newsbeam.model.repeat.ArticleLines;

/**
 * Lines as they are compared over a corpus: by 64 bits of a hash over outlet and words, without
 * regard to case and white space, all figures alike ("12 comments", "© 2024").
 */
public final class LineHashes {

  /** Chars; nobody repeats more in one line. */
  private static final int LONGEST = 1000;

  /** Lines of one article that are looked at, from both its ends. */
  private static final int MOST = 400;

  private LineHashes() {}

  /** The lines of an article, those of its middle left out if there are very many. */
  public static ArticleLines of(Article article) {
    Set<Long> hashes = new LinkedHashSet<>();
    List<Line> lines = Line.scan(article.text());
    for (int i = 0; i < lines.size(); i++) {
      if (i < MOST / 2 || i >= lines.size() - MOST / 2) {
        String line = article.text().substring(lines.get(i).begin(), lines.get(i).end());
        of(article.metadata().outlet(), line).ifPresent(hashes::add);
      }
    }
    return new ArticleLines(
        article.metadata().outlet(), bits(article.contentHash()), new ArrayList<>(hashes));
  }

  /** The hash of a line; none if it holds no letter, or is too long to be furniture. */
  static Optional<Long> of(@Nullable String outlet, String line) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean space = Chars.isWhite(c);
      if (!space || (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ')) {
        plain.append(space ? ' ' : Character.isDigit(c) ? '0' : c);
      }
    }
    String words = plain.toString().strip().toLowerCase(Locale.ROOT);
    return Optional.of(bits(Ids.of(outlet == null ? "" : outlet, words)));
  }

  private static long bits(String hash) {
    return Long.parseUnsignedLong(hash, 0, 16, 16);
  }
}

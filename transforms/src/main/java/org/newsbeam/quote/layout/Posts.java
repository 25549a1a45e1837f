// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Finds posts of social networks as texts print them: "… — Jane Smith (@jane) March 3, 2021", the
 * account after the words or on the line below, or "@jane: …".
 */
final class Posts {

  /** Shorter contents, in tokens, are no post. */
  private static final int FEWEST = 2;

  private final Words words;
  private final BodyBlocks body;

  Posts(Reading reading, BodyBlocks body) {
    this.words = reading.words();
    this.body = body;
  }

  /** The posts, in text order. */
  List<Turn> find() {
    List<Turn> posts = new ArrayList<>();
    for (int k = 0; k < body.size(); k++) {
      Phrase all = body.tokens(k);
      int handle = handle(all);
      if (handle < 0) {
        continue;
      }
      if (words.isDash(all.first()) && k > 0) {
        post(k - 1, body.tokens(k - 1), all).ifPresent(posts::add);
      } else if (!labelled(k, all, handle, posts)) {
        signed(k, all, handle).ifPresent(posts::add);
      }
    }
    return posts;
  }

  private int handle(Phrase all) {
    for (int i = all.first(); i < all.end(); i++) {
      if (Signature.isHandle(words, i) && !words.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "@jane: …", "Jane Smith (@jane): …". */
  private boolean labelled(int k, Phrase all, int handle, List<Turn> posts) {
    int colon = handle + 2;
    while (colon < all.last() && words.is(colon, ")")) {
      colon++;
    }
    if (colon >= all.last() || !words.is(colon, ":")) {
      return false;
    }
    Phrase content = new Phrase(colon + 1, all.end());
    Optional<Turn> post =
        Signature.of(words, new Phrase(all.first(), colon))
            .map(account -> turn(k, content, account.name()));
    post.ifPresent(posts::add);
    return post.isPresent();
  }

  /** The words before the last dash that an account follows. */
  private Optional<Turn> signed(int k, Phrase all, int handle) {
    for (int i = handle - 1; i > all.first(); i--) {
      if (words.isDash(i) && !words.isQuoted(i)) {
        return post(k, new Phrase(all.first(), i), new Phrase(i, all.end()));
      }
    }
    return Optional.empty();
  }

  private Optional<Turn> post(int k, Phrase content, Phrase line) {
    return Signature.of(words, line)
        .filter(is -> is.isAccount() && content.size() >= FEWEST)
        .map(is -> turn(k, content, is.name()));
  }

  private Turn turn(int k, Phrase content, Phrase name) {
    return new Turn(body.get(k), content, name, null, RuleName.POST);
  }
}

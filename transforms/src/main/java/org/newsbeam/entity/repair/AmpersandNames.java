// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Makes one body of what an ampersand joins: "Reed &amp; Lark Ferries", of which the model may see
 * the last part alone or two names.
 */
final class AmpersandNames implements Rule.Repair {

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    List<Name> joined = new ArrayList<>();
    for (Name name : names) {
      int ampersand = name.first() - 1;
      boolean joins =
          name.type() == EntityType.ORGANIZATION
              && ampersand > words.firstOf(name.sentence())
              && words.text(ampersand).equals("&")
              && words.startsUpper(ampersand - 1);
      Name last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (joins && last != null && last.end() == ampersand) {
        joined.set(joined.size() - 1, name.withWords(last.first(), name.end()));
      } else if (joins && (last == null || last.end() < ampersand)) {
        joined.add(name.withWords(ampersand - 1, name.end()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }
}

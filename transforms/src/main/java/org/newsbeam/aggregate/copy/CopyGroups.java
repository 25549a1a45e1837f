// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import java.util.function.Consumer;
import org.newsbeam.aggregate.alike.Member;
import org.newsbeam.aggregate.digest.DigestArticle;
import org.newsbeam.model.CopyRelation;
import org.newsbeam.model.Ids;
import org.newsbeam.model.row.DuplicateRow;

/** Makes rows of the groups of copies. */
final class CopyGroups {

  private CopyGroups() {}

  static void split(Member member, Consumer<Member> parts) {
    parts.accept(member);
  }

  /**
   * A row for the lead of each group, then one for each other article of it.
   *
   * @param sorted members, those of a group beside one another
   */
  static void rows(Iterable<Member> sorted, Consumer<DuplicateRow> rows) {
    String lead = "";
    String groupId = "";
    for (Member member : sorted) {
      if (!member.lead().equals(lead)) {
        lead = member.lead();
        String articleId = DigestArticle.idAt(lead);
        groupId = Ids.of("copies", articleId);
        rows.accept(new DuplicateRow(groupId, articleId, 1, 1, CopyRelation.EQUAL, true));
      }
      CopyDetail detail = CopyDetail.decode(member.detail());
      rows.accept(
          new DuplicateRow(
              groupId,
              DigestArticle.idAt(member.place()),
              member.similarity(),
              detail.containment(),
              detail.relation(),
              false));
    }
  }
}

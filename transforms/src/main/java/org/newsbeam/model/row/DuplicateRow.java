// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import com.jerolba.carpet.annotation.ParquetString;
import org.newsbeam.model.CopyRelation;

/** A row of {@code duplicates}: an article in a group of copies. */
@Description("an article that has copies: its group, what it is to the one that leads it")
public record DuplicateRow(
    @NotNull @Description("group of copies: 32 hex digits") String groupId,
    @NotNull @Description("article in it") String articleId,
    @Description(
            "how much of all that it and the lead say both say, 0 to 1, by runs of four words;"
                + " 1 for the lead")
        double similarity,
    @Description("how much of the shorter of it and the lead is in the longer one, 0 to 1")
        double containment,
    @NotNull
        @ParquetString
        @Description(
            "what it is to the lead: EQUAL, COPY (some words differ), SHORTENED, EXTENDED, UPDATED"
                + " (other words of one outlet, later); EQUAL for the lead")
        CopyRelation relation,
    @Description("whether it stands for the group: the earliest, else the first by file and record")
        boolean lead) {}

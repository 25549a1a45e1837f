// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A row of {@code duplicates}: an article in a group of copies. */
@Description("an article that has copies: its group, likeness, lead")
public record DuplicateRow(
    @NotNull @Description("group of copies: 32 hex digits") String groupId,
    @NotNull @Description("article in it") String articleId,
    @Description("how much of its text is that of the lead's, 0 to 1; 1 for an equal text")
        double similarity,
    @Description("whether it stands for the group: the earliest, else the first by file and record")
        boolean lead) {}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A way an entity is written, and in how many mentions. */
public record AliasCount(
    @NotNull @Description("as written") String name,
    @Description("mentions written so") long count) {}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A half-open stretch of {@code articles.text}, in code points. */
public record Range(
    @Description("first code point") int begin,
    @Description("code point after the last one") int end) {}

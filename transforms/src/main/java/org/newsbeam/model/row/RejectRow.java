// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A row of {@code rejects}: an input that could not be read. */
@Description("an input that could not be read, and why")
public record RejectRow(
    @NotNull @Description("file, as articles.source_uri names it") String sourceUri,
    @Description("0 for the whole file, else its line from 1") long record,
    @NotNull @Description("step that refused it") String stage,
    @NotNull @Description("cause, in a short word") String reason,
    @NotNull @Description("cause, in a sentence") String message,
    @Description("first words of the input") String sample) {}

// SPDX-License-Identifier: Apache-2.0
/**
 * One record a table: its components are the columns, in order, with what they mean.
 *
 * <p>Offsets in rows count Unicode code points of {@code articles.text}, half-open. Reference
 * components that are not {@link NotNull} may be null. Enums are written as strings, since many
 * readers take Parquet's own ENUM for bytes.
 */
package org.newsbeam.model.row;

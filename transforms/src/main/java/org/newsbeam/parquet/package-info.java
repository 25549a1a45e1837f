// SPDX-License-Identifier: Apache-2.0
/**
 * Any record to and from Parquet: a record type is the schema of its table, its components are the
 * columns.
 */
@NullMarked
package org.newsbeam.parquet;

import org.jspecify.annotations.NullMarked;

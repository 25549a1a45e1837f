// SPDX-License-Identifier: Apache-2.0
/**
 * The tables of a run under SQL: DuckDB sees each as a view, and the views that most questions
 * begin with.
 */
@NullMarked
package org.newsbeam.pipelines.sql;

import org.jspecify.annotations.NullMarked;

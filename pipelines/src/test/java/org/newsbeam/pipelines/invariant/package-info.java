// SPDX-License-Identifier: Apache-2.0
/**
 * What must hold of every row of every table, whatever the input: made articles, whole and broken,
 * go through the main command, and all tables are read back and checked.
 */
package org.newsbeam.pipelines.invariant;

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

/** Names and texts as SQL writes them. */
final class Quoted {

  private Quoted() {}

  /** The name of a table or a column. */
  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A text, such as the name of a file. */
  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}

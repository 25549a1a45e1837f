// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

/** Tells marks from the signs that names may hold. */
final class NameMarks {

  private NameMarks() {}

  /** Whether the word is one sign that no name begins or ends with. */
  static boolean isMark(String word) {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) && !isNameSign(word);
  }

  /** "$", "%", and the plus of "Canal+". */
  private static boolean isNameSign(String word) {
    return Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL
        || word.equals("%")
        || word.equals("+");
  }
}

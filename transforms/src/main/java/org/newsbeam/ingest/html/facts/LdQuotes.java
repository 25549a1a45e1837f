// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

/** Escapes the quotation marks that stand in strings of JSON and do not end them. */
final class LdQuotes {

  private final String json;

  private LdQuotes(String json) {
    this.json = json;
  }

  /** The same JSON with marks inside strings escaped, as far as what follows tells them. */
  static String escaped(String json) {
    return new LdQuotes(json).escaped();
  }

  private String escaped() {
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    boolean inString = false;
    boolean isName = false;
    char before = ' ';
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (inString && c == '\\' && i + 1 < json.length()) {
        escaped.append(c).append(json.charAt(++i));
      } else if (c != '"') {
        escaped.append(c);
        before = inString || Character.isWhitespace(c) ? before : c;
      } else if (!inString) {
        inString = true;
        isName = before == '{' || before == ',';
        escaped.append(c);
      } else if (ends(i, isName)) {
        inString = false;
        before = '"';
        escaped.append(c);
      } else {
        escaped.append("\\\"");
      }
    }
    return escaped.toString();
  }

  /** Whether the mark at {@code i} ends its string: what follows goes on with the structure. */
  private boolean ends(int i, boolean isName) {
    int next = afterSpace(i + 1);
    if (next == json.length()) {
      return true;
    }
    return switch (json.charAt(next)) {
      case '}', ']' -> true;
      case ':' -> isName;
      case ',' -> {
        int then = afterSpace(next + 1);
        yield then == json.length() || "\"{[}]-0123456789tfn".indexOf(json.charAt(then)) >= 0;
      }
      default -> false;
    };
  }

  private int afterSpace(int from) {
    int i = from;
    while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
      i++;
    }
    return i;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsbeam.english.WordList;

/** Short forms of English first names: "Bill" is "William", and so is "Will". */
public final class Nicknames {

  private static final String RESOURCE = "/org/newsbeam/entity/nicknames.txt";

  /** From each name to those that are, or stand for, the same written-out name. */
  private static final Map<String, Set<String>> SAME = read();

  private Nicknames() {}

  /** Whether two first names, in lower case, are or stand for the same written-out name. */
  public static boolean isSame(String one, String other) {
    return sameAs(one).contains(other);
  }

  /** Whether {@code name}, in lower case, is a first name of the list. */
  public static boolean has(String name) {
    return SAME.containsKey(name);
  }

  /** The first names that are or stand for the same one as {@code name}, in lower case, sorted. */
  public static Set<String> sameAs(String name) {
    return SAME.getOrDefault(name, Set.of());
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> names = new HashMap<>();
    for (List<String> forms : WordList.rows(Nicknames.class, RESOURCE)) {
      for (String form : forms) {
        names.computeIfAbsent(form, f -> new TreeSet<>()).addAll(forms);
      }
    }
    return Map.copyOf(names);
  }
}

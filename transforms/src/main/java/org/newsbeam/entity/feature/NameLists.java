// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lists of names of one kind each ("countries", "surnames"), to be looked up word by word. */
public final class NameLists {

  /** A longer name is not looked for. */
  private static final int MAX_WORDS = 6;

  /** A name of a list, found in a sentence. */
  record Match(int list, int begin, int end) {}

  private final List<Collection<String>> lists;
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();

  /** Lists of names in lower case, a space between their words; at most 31 lists. */
  public NameLists(List<? extends Collection<String>> lists) {
    this.lists = List.copyOf(lists);
    for (int list = 0; list < lists.size(); list++) {
      int bit = 1 << list;
      for (String name : lists.get(list)) {
        names.merge(name, bit, (a, b) -> a | b);
        for (int i = name.indexOf(' '); i > 0; i = name.indexOf(' ', i + 1)) {
          starts.merge(name.substring(0, i), bit, (a, b) -> a | b);
        }
      }
    }
  }

  /** Writes the lists, each in order. */
  public void write(DataOutputStream out) throws IOException {
    out.writeByte(lists.size());
    for (Collection<String> list : lists) {
      out.writeInt(list.size());
      for (String name : new TreeSet<>(list)) {
        out.writeUTF(name);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static NameLists read(DataInputStream in) throws IOException {
    List<List<String>> lists = new ArrayList<>();
    int n = in.readUnsignedByte();
    for (int list = 0; list < n; list++) {
      List<String> names = new ArrayList<>();
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        names.add(in.readUTF());
      }
      lists.add(names);
    }
    return new NameLists(lists);
  }

  /** The lists that hold the name {@code lower}, a bit each. */
  int holding(String lower) {
    return names.getOrDefault(lower, 0);
  }

  /** The lists that hold a longer name that begins with {@code lower}, a bit each. */
  int beginning(String lower) {
    return starts.getOrDefault(lower, 0);
  }

  /** The names in {@code sentence}: for each list the longest that begins at a capital. */
  List<Match> matches(WordType[] sentence) {
    List<Match> matches = new ArrayList<>();
    int[] endOf = new int[lists.size()];
    for (int i = 0; i < sentence.length; i++) {
      WordType word = sentence[i];
      if (word.isCapital() && (word.lists() | word.listStarts()) != 0) {
        int[] ends = longest(sentence, i);
        for (int list = 0; list < ends.length; list++) {
          if (ends[list] > 0 && endOf[list] <= i) {
            matches.add(new Match(list, i, ends[list]));
            endOf[list] = ends[list];
          }
        }
      }
    }
    return matches;
  }

  private int[] longest(WordType[] sentence, int begin) {
    int[] ends = new int[lists.size()];
    note(ends, sentence[begin].lists(), begin + 1);
    int open = sentence[begin].listStarts();
    StringBuilder name = new StringBuilder(sentence[begin].lower());
    int limit = Math.min(sentence.length, begin + MAX_WORDS);
    for (int i = begin + 1; i < limit && open != 0; i++) {
      String key = name.append(' ').append(sentence[i].lower()).toString();
      note(ends, open & holding(key), i + 1);
      open &= beginning(key);
    }
    return ends;
  }

  private static void note(int[] ends, int lists, int end) {
    for (int rest = lists; rest != 0; rest &= rest - 1) {
      ends[Integer.numberOfTrailingZeros(rest)] = end;
    }
  }
}

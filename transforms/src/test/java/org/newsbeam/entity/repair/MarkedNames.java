// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsbeam.entity.Articles;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/** The names of a text in which each stands in brackets with its type: <PERSON Ada Moss>. */
record MarkedNames(String text, ArticleWords words, List<Name> names) {

  private static final Pattern MARKED = Pattern.compile("[<\\[]([A-Z]+) ([^>\\]]*)[>\\]]");

  static MarkedNames of(String marked) {
    StringBuilder text = new StringBuilder();
    List<EntityType> types = new ArrayList<>();
    List<int[]> spans = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      types.add(EntityType.valueOf(matcher.group(1)));
      spans.add(new int[] {text.length(), text.length() + matcher.group(2).length()});
      text.append(matcher.group(2));
    }
    matcher.appendTail(text);
    ArticleWords words = ArticleWords.of(Articles.of(text.toString()));
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      int first = 0;
      while (words.word(first).begin() < spans.get(i)[0]) {
        first++;
      }
      int last = first;
      while (words.word(last).end() < spans.get(i)[1]) {
        last++;
      }
      int sentence = 0;
      while (words.endOf(sentence) <= first) {
        sentence++;
      }
      names.add(new Name(first, last + 1, sentence, types.get(i), 0.9));
    }
    return new MarkedNames(text.toString(), words, names);
  }

  /** What {@code repair} makes of them, each with the first letter of its type. */
  String after(Repair repair) {
    return repair.repair(words, names).stream()
        .map(n -> n.type().name().charAt(0) + " " + words.written(n.first(), n.end()))
        .collect(Collectors.joining(", "));
  }

  /** The text with what {@code repair} makes of them in square brackets. */
  String markedAfter(Repair repair) {
    StringBuilder marked = new StringBuilder(text);
    List<Name> mended = repair.repair(words, names);
    for (int i = mended.size() - 1; i >= 0; i--) {
      Name name = mended.get(i);
      marked.insert(words.word(name.end() - 1).end(), "]");
      marked.insert(words.word(name.first()).begin(), "[" + name.type() + " ");
    }
    return marked.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.growth;

import static org.newsbeam.pipelines.growth.MadeNames.full;
import static org.newsbeam.pipelines.growth.MadeNames.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Plain text made of one thing over and over. */
final class TextShapes {

  /** What is written one after the other, with no space but what it has itself. */
  private static final List<String> REPEATED =
      List.of(
          // Runs without white space.
          "a.",
          "A.",
          "ab.Ab.",
          ".",
          "!?",
          "a!",
          "a.\"",
          "1.",
          "http://a.example/",
          "a",
          "A",
          "7",
          "a-",
          "a'",
          "'a",
          "'s",
          "n't",
          "1,",
          "1:",
          "A&",
          "a@",
          "a/",
          "_",
          "-",
          "—",
          "…",
          "*",
          "😀",
          "e\u0301",
          "中",
          "a\u00a0",
          "a\u200b",
          "\"",
          "“",
          "''",
          "(",
          "[",
          // Stops that end no sentence.
          "A.B.C. Smith ",
          "Mr. ",
          "U.S. ",
          "a. ",
          "A. ",
          "etc. ",
          // Quotation marks and brackets, open and closed.
          "\"a ",
          "a\" ",
          "“word ",
          "‘word ",
          "word” ",
          "“a ‘b ",
          "'word ",
          "«word ",
          "„word ",
          "``word ",
          "“yes” and ",
          "(a ",
          "(a) ",
          ") ",
          // Quotes.
          "\"Yes,\" he said. ",
          "“Yes.” ",
          "“We are going to the river now,” she said. ",
          "“We are going to the river now.\n\n",
          "“We are going to the river now,” he said.\n\n",
          "Smith said: “Yes.” ",
          "Q: What was it?\n\nA: It rained, he said.\n\n",
          "SMITH: We go to the river now.\n\n",
          // Sentences without end.
          "the cat and ",
          "said ",
          "said, ",
          "— he said — ",
          "Smith said: ",
          "he said that ",
          "he said she said ",
          "the claim that the man said that ",
          "according to the man, ",
          "who said who ",
          "announced plans to ",
          "he she they it ",
          "of the ",
          "to go ",
          ", ",
          "word: ",
          "word; ",
          "city council member ",
          "big old red ",
          "12 ",
          // Sentences.
          "He said she said it. ",
          "What did the mayor say? ",
          "The minister said it rained. ",
          // One person, one body.
          "John Smith met John Smith. ",
          "John Smith, ",
          "Mr Smith said it rained. ",
          "Smith said it rained. ",
          "The Smiths said it rained. ",
          "Smith ",
          "A & B ",
          "President Minister Chairman ",
          "spokesman for the chairman of the ",
          "Acme Corp. said it rained. Acme said so. ",
          // Lines.
          "\n",
          " ",
          "\t",
          "\r\n",
          "word\n",
          "word\n\n",
          "    word\n",
          "said\n",
          "“\n",
          "***\n",
          "the man went to the river and said to all of the people who were the\n",
          "LONDON (Reuters) - It rained.\n\n",
          "LONDON, March 3, 2020\n",
          "March 3, 2020\n",
          "10.30 GMT\n\nIt rained in the town.\n\n",
          "Read more: it rained\n",
          "* it rained\n",
          "It rained in the town, the mayor said on Monday.\n\n",
          "Word:\n",
          "About Acme\n");

  private TextShapes() {}

  static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    for (String piece : REPEATED) {
      shapes.add(text(piece.replace("\n", "\\n").replace("\r", "\\r"), i -> piece));
    }
    shapes.add(text("letters with hyphens, a stop", i -> i == 0 ? "" : "a-", "a. He said."));
    shapes.addAll(people().toList());
    shapes.addAll(others().toList());
    return shapes;
  }

  private static Stream<Shape> people() {
    return Stream.of(
        text("one surname", i -> word(i) + " Smith said it rained. "),
        text("one surname, then alone", i -> word(i) + " Smith said it. Smith said it rained. "),
        text("one surname, lines", i -> "By " + word(i) + " Smith\n"),
        text("one surname, list", i -> word(i) + " Smith, "),
        text("one surname, initials", i -> letter(i) + ". " + letter(i / 26) + ". Smith said it. "),
        text("one surname, suffixes", i -> word(i) + " Smith Jr. said it rained. "),
        text("one surname, titles", i -> "President " + word(i) + " Smith said it. She went. "),
        text("one surname, hyphens", i -> word(i) + "-" + word(i + 5) + " Smith said it rained. "),
        text("one surname, sons", i -> "Smith's son " + word(i) + " said it rained. "),
        text("one first name", i -> "John " + word(i) + " said it rained. "),
        text("surnames a letter apart", i -> "John Smith" + letters(i) + " said it rained. "),
        text("surnames, initials", i -> letter(i) + ". " + word(i) + " said it rained. "),
        text("surnames", i -> word(i) + " said it rained. "),
        text("surnames, Mr.", i -> "Mr. " + word(i) + " said it rained. "),
        text("nicknames", i -> "John “" + word(i) + "” Smith said it rained. "),
        text("people", i -> full(i) + " said it rained. "),
        text("people, list", i -> full(i) + ", "),
        text("people, and", i -> full(i) + " and "),
        text("people, capitals", i -> capitals(full(i)) + " SAID IT RAINED. "),
        text("people, lines in capitals", i -> capitals(full(i)) + " SAID IT RAINED\n"),
        text("people, first name alone", i -> full(i) + " said it. " + word(i) + " went. "));
  }

  private static Stream<Shape> others() {
    return Stream.of(
        text("names run together", i -> word(i) + " "),
        text("title case", i -> "The " + word(i) + " Of "),
        text("possessives", i -> word(i) + "'s "),
        text("companies", i -> word(i) + " Corp. said it rained. "),
        text("companies with &", i -> word(i) + " & " + word(i + 3) + " said it rained. "),
        text("acronyms", i -> "The " + word(i) + " Relief Agency (" + letter(i) + "RA) said it. "),
        text("places", i -> "It rained in " + word(i) + "ville, Texas. "),
        text("roles", i -> "a spokesman for " + word(i) + " said it rained. "),
        text("lines", i -> word(i) + "\n"),
        text("headlines", i -> "Mayor Says It Rained in " + word(i) + "\n"),
        text("captions", i -> word(i) + " Smith is seen in this photo (AP Photo/John Roe)\n"),
        text("credits", i -> "Photo: " + word(i) + " Smith/AP\n"),
        text("turns", i -> capitals(word(i)) + ": We go to the river now.\n\n"),
        text("quotes", i -> "“We go to the river,” " + word(i % 50) + " Smith said.\n\n"),
        text("nicknames", i -> "“We go,” said " + word(i % 50) + " “Bones” Smith on Monday.\n\n"),
        Shape.of(
            "brackets within brackets",
            "a.txt",
            n -> Shape.LEAD + "\n\n" + "( a ".repeat(n / 8) + ") b ".repeat(n / 8)));
  }

  private static Shape text(String name, IntFunction<String> piece) {
    return text(name, piece, "");
  }

  private static Shape text(String name, IntFunction<String> piece, String end) {
    return Shape.of(name, "a.txt", Shape.LEAD + "\n\n", piece, end);
  }

  private static char letter(int i) {
    return (char) ('A' + i % 26);
  }

  private static String letters(int i) {
    return ("" + letter(i) + letter(i / 26) + letter(i / 676)).toLowerCase(Locale.ROOT);
  }

  private static String capitals(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}

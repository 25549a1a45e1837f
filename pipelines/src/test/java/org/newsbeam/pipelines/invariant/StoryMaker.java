// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes articles of the shapes that newspapers have, and some that none has. */
final class StoryMaker {

  private final Dice dice;

  StoryMaker(Dice dice) {
    this.dice = dice;
  }

  Story story() {
    Cast cast = new Cast(dice, dice.percent(5) ? 40 : dice.from(1, 6));
    Sentences sentences = new Sentences(dice, cast);
    List<String> paragraphs = new ArrayList<>();
    switch (dice.below(12)) {
      case 0 -> addTranscript(paragraphs, cast, sentences);
      case 1 -> addInterview(paragraphs, cast, sentences);
      case 2 -> addLetter(paragraphs, sentences);
      case 3 -> addRepetition(paragraphs, sentences);
      case 4 -> addForeign(paragraphs);
      case 5 -> addCrowd(paragraphs, cast, sentences);
      default -> addNews(paragraphs, sentences);
    }
    return new Story(
        "id-" + dice.below(40),
        dice.one("", "The Daily Bee", "Harbour Gazette", "AP", "Le Journal", "the daily bee"),
        dice.one("", "2024-03-05", "2024-03-05T08:00:00Z", "March 5, 2024", "yesterday", "1e9"),
        sentences.filled(dice.one("{Clause}", "{Person}: ‘{Clause}’", "{Body} {said} {clause}")),
        cast.one().full(),
        paragraphs.stream().map(paragraph -> Hostile.text(paragraph, dice)).toList());
  }

  private void addNews(List<String> paragraphs, Sentences sentences) {
    if (dice.percent(30)) {
      paragraphs.add("By " + dice.one("Ann Roe", "BO LI and Max Mustermann", "Staff writer"));
    }
    int first = paragraphs.size();
    for (int i = dice.from(2, 9); i > 0; i--) {
      paragraphs.add(paragraph(sentences));
    }
    if (dice.percent(30)) {
      String dateline = dice.one("LONDON (AP) — ", "BRIDGEPORT, March 3 (Reuters) - ", "SEOUL: ");
      paragraphs.set(first, dateline + paragraphs.get(first));
    }
    if (dice.percent(30)) {
      paragraphs.add(
          dice.one(
              "Share this article",
              "Read more: " + sentences.report(),
              "© 2024 The Daily Bee. All rights reserved.",
              "Photo: Ann Roe/AP",
              "FILE - " + sentences.any()));
    }
  }

  private String paragraph(Sentences sentences) {
    List<String> said = new ArrayList<>();
    for (int i = dice.from(1, 4); i > 0; i--) {
      said.add(sentences.any());
    }
    return String.join(" ", said);
  }

  private void addTranscript(List<String> paragraphs, Cast cast, Sentences sentences) {
    paragraphs.add(sentences.any());
    for (int i = dice.from(3, 8); i > 0; i--) {
      String label = cast.one().surname().toUpperCase(Locale.ROOT);
      paragraphs.add(label + ": " + sentences.filled("I think {clause}, and {clause}."));
    }
  }

  private void addInterview(List<String> paragraphs, Cast cast, Sentences sentences) {
    paragraphs.add(cast.get(0).full() + " is a painter. " + sentences.any());
    for (int i = dice.from(2, 5); i > 0; i--) {
      paragraphs.add(dice.one("", "Q: ") + sentences.filled("What do you say of {Place}?"));
      paragraphs.add(
          dice.one("", "A: ") + sentences.filled(dice.one("I think {clause}.", "“{Clause}.”")));
    }
  }

  private void addLetter(List<String> paragraphs, Sentences sentences) {
    paragraphs.add(sentences.filled("In a letter to {Body}, {Person} wrote:"));
    paragraphs.add(sentences.filled("I am told {clause}. My family and I hope {clause}."));
    paragraphs.add(sentences.filled("“{Clause}, and {clause}."));
    paragraphs.add(sentences.filled("“{Clause}.”"));
    paragraphs.add(sentences.any());
  }

  /** The same words again and again: what is made of them must not be taken for one. */
  private void addRepetition(List<String> paragraphs, Sentences sentences) {
    String again = sentences.report();
    for (int i = dice.from(2, 12); i > 0; i--) {
      paragraphs.add(dice.percent(70) ? again : again + " " + again);
    }
  }

  private void addForeign(List<String> paragraphs) {
    for (int i = dice.from(2, 4); i > 0; i--) {
      paragraphs.add(
          dice.one(
              "Der Bürgermeister sagte am Montag, die Brücke bleibe bis Mai für alle geschlossen.",
              "„Das haben wir nicht gewollt“, sagte die Sprecherin der Stadt am Abend.",
              "Le maire a dit lundi que le pont resterait fermé jusqu'au mois de mai.",
              "市长星期一说，这座桥将关闭到五月。",
              "Мэр сказал в понедельник, что мост будет закрыт до мая."));
    }
  }

  /** Many people of few names in one article. */
  private void addCrowd(List<String> paragraphs, Cast cast, Sentences sentences) {
    for (int i = 0; i < cast.size(); i++) {
      Cast.Person person = cast.get(i);
      paragraphs.add(
          dice.one(person.full(), person.honorific() + " " + person.surname(), person.surname())
              + sentences.filled(" said {clause}. {Honorific} {Surname} said {clause}."));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.pipelines.invariant.Cast.Person;

/** Sentences of made articles: patterns of reporting, filled with people, bodies and clauses. */
final class Sentences {

  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");

  private static final List<String> REPORTS =
      List.of(
          "“{Clause},” {said} {Person}, {office} of {Body}.",
          "\"{Clause},\" {Surname} {said}. \"{Clause}, and {clause}.\"",
          "{Person} {said} that {clause}.",
          "{Clause}, according to {Person}.",
          "According to {Body}, {clause}.",
          "{Surname} called the plan “{fragment}” and {said} {clause}.",
          "{Pronoun} {said} {clause}.",
          "“{Clause},” {pronoun} {said}, “and {clause}.”",
          "{Officials} {said} {clause}, but {Surname} denied that {clause}.",
          "{Pronoun} noted that {clause}, {Person} {said}.",
          "{Surname} {said} that {clause}, {Pronoun} added, {Body} {said}.",
          "Asked about {Place}, {Person} replied: “{Clause}.”",
          "“He told me, ‘{Clause},’ and I laughed,” {Person} recalled.",
          "‘{Clause},’ {said} {Honorific} {Surname}. ‘{Clause}.’",
          "{Body} {said} in a statement on {day} that {clause}.",
          "{Title} {Person} told {Body} that “{fragment}” was {money} too much.",
          "{Person} accused {Body} of “{fragment}” and of \"{fragment}\".",
          "“{Clause}, {clause}, {clause}.”",
          "„{Clause}“, {said} {Person}. «{Clause}», {Surname} {said}.",
          "{Person} wondered whether {clause}, and promised to {fragment}.",
          "{Honorific} {Surname} met {Honorific} {Surname}, and {Surname} {said} {clause}.");

  private static final List<String> PLAIN =
      List.of(
          "{Body} ({Acronym}) spent {money} in {Place} on {day}.",
          "{Person}, {office} of {Body}, lives in {Place}.",
          "{Clause}.",
          "The bridge at {Place} has been closed since {day}.",
          "{Person}, {Person} and {Person} of {Body} came to {Place} on {day}.",
          "{Acronym} and {Body} own {money} of shares in {Body}.",
          "{Surname} and {Surname} are no relations.",
          "{Title} {Surname} flew from {Place} to {Place} with the {Place} Symphony.");

  private static final List<String> CLAUSES =
      List.of(
          "the bridge would stay closed until {day}",
          "we have never seen so many herring in {Place}",
          "nobody at {Body} had read the letter",
          "it is going to cost {money}",
          "{Surname} was wrong about {Place}",
          "I don't know what {Body} wants",
          "sales were up this year",
          "the ferry, which sank in {day}, was sound",
          "you can't have it both ways",
          "they would fight for every job in {Place}");

  private final Dice dice;
  private final Cast cast;
  private Person last;

  Sentences(Dice dice, Cast cast) {
    this.dice = dice;
    this.cast = cast;
    this.last = cast.one();
  }

  /** A sentence in which somebody says something. */
  String report() {
    return filled(dice.one(REPORTS));
  }

  /** A sentence of any kind. */
  String any() {
    return dice.percent(65) ? report() : filled(dice.one(PLAIN));
  }

  /** A pattern with its slots filled. */
  String filled(String pattern) {
    Matcher slots = SLOT.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      slots.appendReplacement(filled, Matcher.quoteReplacement(word(slots.group(1))));
    }
    return slots.appendTail(filled).toString();
  }

  private String word(String slot) {
    return switch (slot) {
      case "Person" -> another().full();
      case "Surname" -> (dice.percent(70) ? last : another()).surname();
      case "Honorific" -> last.honorific();
      case "pronoun" -> last.pronoun();
      case "Pronoun" -> capital(last.pronoun());
      case "said" ->
          dice.one(
              "said", "said", "said", "warned", "told reporters", "insisted", "wrote", "asked");
      case "clause" -> filled(dice.one(CLAUSES));
      case "Clause" -> capital(filled(dice.one(CLAUSES)));
      case "fragment" ->
          dice.one("bad faith", "a return to the old days", "not on my watch", "close the harbour");
      case "office" -> dice.one("mayor", "the chief engineer", "a spokeswoman", "former head");
      case "Title" -> dice.one("President", "Sen.", "Prime Minister", "Dr.", "Gov.", "Captain");
      case "Officials" -> dice.one("Officials", "Two sources", "Police", "Witnesses", "The report");
      case "Body" -> body();
      case "Acronym" -> dice.one("WHO", "U.N.", "HPA", "NATO", "BBC", "F.B.I.");
      case "Place" ->
          dice.one("Bridgeport", "London", "Nova Scotia", "Kraków", "São Paulo", "U.S.", "Seoul");
      case "day" -> dice.one("Monday", "March 3", "5 January 2024", "1998", "last year");
      case "money" -> dice.one("$3 million", "£40", "€1.2bn", "200 yen");
      default -> throw new IllegalArgumentException("no such slot: " + slot);
    };
  }

  private Person another() {
    last = cast.one();
    return last;
  }

  private String body() {
    return dice.one(
        "the Harbour Port Authority",
        "Acme Inc.",
        "Acme",
        "the Foreign Ministry",
        "the Ministry",
        "World Health Organization",
        "Reuters",
        "Marks & Spencer",
        "the United Nations",
        "Newport City Council");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

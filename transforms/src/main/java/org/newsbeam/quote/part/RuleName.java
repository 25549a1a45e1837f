// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules that say what a quote is and who its source is: column {@code rule} of {@code quotes}.
 * First those for quotations, in the order in which they are asked, then those that look at all
 * quotations, then those for speech without quotation marks. Each is explained by what it sees;
 * "it" is the quotation.
 */
public enum RuleName {
  QUOTED_AS("Somebody is quoted as saying it.", "The paper quoted Smith as saying: “It is full.”"),
  PASSIVE_BY(
      "\"By\" names who uses the verb of which it is a part.",
      "The plan was called “a theft” by Smith."),
  WHAT_CALLED(
      "It is what somebody calls or describes something.", "over what Smith called “a theft”"),
  AFTER_VERB_SUBJECT("The clause after it starts with its verb.", "“It is full,” said Smith."),
  AFTER_SUBJECT_VERB("The clause after it starts with its subject.", "“It is full,” Smith said."),
  AFTER_QUESTION(
      "So does the clause after a question mark that seemed to end the sentence.",
      "“Why?” Smith asked.",
      "after-question-apposition"),
  AFTER_ANY_VERB(
      "A person and a verb that the list lacks end the sentence.",
      "“It is full,” Smith shrugged.",
      "after-unlisted-verb"),
  SIGNATURE(
      "A name after a dash ends the paragraph.",
      "“The best chowder.” — Smith, critic",
      "signature-same-line"),
  LAYOUT("It is a turn of a transcript or interview.", "SMITH: “It is full.”", "qa-quoted-answers"),
  INTRODUCED(
      "A colon and words without a verb that name somebody stand before it.",
      "Smith, in a statement: “It is full.”",
      "introduced-statement"),
  IN_WORDS_OF("\"In the words of\" names whose it is.", "In the words of Smith, it is “a wreck”."),
  VIEWPOINT("It is what something is \"for\" somebody.", "For Smith, it was “the end”."),
  HEADLINE_QUOTE(
      "It opens a headline, and a colon and a name follow.",
      "‘We will not sell’: Smith hits out",
      "headline-quote-first"),
  SPLIT(
      "It goes on with the sentence that the clause before it broke off.",
      "“The pier,” Smith said, “is old.”"),
  LEARNED_CUE(
      "The trained models see the cue that introduces it, with marks or without.",
      "Smith pointed out that it was “a wreck”.",
      "learned-pointed-out"),
  BEFORE_COLON("A verb of speech and a colon stand before it.", "Smith said: “It is full.”"),
  HEADLINE_COLON(
      "A headline holds it that starts with a name and a colon.",
      "Smith: council acted in ‘bad faith’"),
  NOMINAL_CUE(
      "A noun of speech and \"that\" stand before it.",
      "Smith’s claim that it was “safe”",
      "nominal-claim"),
  BEFORE_TOUCHING(
      "A verb of speech stands right before it.", "Smith called it “a wreck”.", "before-comma"),
  BEFORE_THAT(
      "A verb of speech and \"that\" stand further before it.",
      "Smith said that the pier was “a wreck”.",
      "mixed-that"),
  ACCORDING_TO(
      "\"According to\" stands in its sentence.",
      "According to Smith, the pier is “a wreck”.",
      "according-to-front"),
  BEFORE_FAR(
      "A verb of speech stands further before it.",
      "Smith said the old pier was “a wreck”.",
      "caption-says"),
  LABEL_COLON(
      "A name and a colon, but no verb, start its paragraph.",
      "Smith: “It is full.”",
      "caption-quote"),
  CLAUSE_FINAL(
      "A reporting clause ends the sentence that it is a part of.",
      "It was “a wreck” for years, Smith said.",
      "mixed-clause-final"),
  AFTER_NO_COMMA("A reporting clause follows it without a comma.", "“A wreck” said Smith."),
  FOLLOW_ON(
      "Its paragraph goes on with whoever spoke before it.",
      "“It is old,” said Smith. “It will not last.”"),
  COLON_PARAGRAPH(
      "The paragraph before it ends in a colon.", "Smith wrote to the members: ¶ “It is full.”"),
  CONTINUED(
      "The quotation before it was left open for it to go on.",
      "“The first,” Smith said. “The second. ¶ “The third.”",
      "three-paragraphs"),
  NEXT_SENTENCE(
      "The sentence after it points back at it and names whose it is.",
      "“It is full.” Those were the words of Smith."),
  PREVIOUS_PARAGRAPH(
      "It is a paragraph, and the one before it ends with what somebody says.",
      "Smith said the pier was old. ¶ “It will not last.”",
      "paragraph-after-report"),
  PREVIOUS_SENTENCE("The sentence before it has a speaker.", "Smith agreed. “It is full.”"),
  TURN_TAKING(
      "Two people speak in turn.",
      "“Did you see it?” Smith asked Jones. ¶ “I did.”",
      "dialogue-turns"),
  LAST_SPEAKER(
      "It stands alone: whoever spoke last.",
      "“It is old,” said Smith. ¶ “It will not last.”",
      "three-paragraphs-closed"),
  ANY_VERB("Any verb before it has a subject.", "Smith wore a badge with the words “No sale.”"),
  RANKER(
      "The ranker weighed all these answers and took another than the first.",
      "Smith said Jones had called it “a wreck”.",
      "embedded-reporter-that"),
  CONTINUED_BACK(
      "It was left open for a quotation that has a source.",
      "“The first. ¶ “The second,” Smith said.",
      "paragraphs-source-last"),
  NEXT_QUOTATION(
      "It is a sentence that opens its paragraph, and the next has a quotation with a source.",
      "“It is old.” What worried her was “the rust”, says Smith.",
      "lone-before-quotation"),
  UNATTRIBUTED(
      "It fills a sentence or paragraph, but nothing tells whose it is.",
      "The pier is old. ¶ “It will not last. We told them in May.”",
      "lone-paragraph"),
  HEADLINE_ECHO(
      "A headline or caption repeats words of the text, which tells whose they are.",
      "‘It will not last’ ¶ “It will not last,” said Smith."),
  TRANSCRIPT("The paragraph starts with who speaks.", "SMITH: Did you sign it?", "qa-names"),
  INTERVIEW(
      "The paragraph answers a question that is a paragraph too.",
      "Why did you come back? ¶ I missed the boats.",
      "qa-question-paragraphs"),
  HEADLINE_BARE(
      "A headline without marks has a name and a colon at its start.",
      "Smith: We will not sell",
      "headline-colon-bare"),
  BLOCK_QUOTE(
      "A paragraph is set apart: below a line that ends in a colon, or by the markup of its page.",
      "Smith wrote to members: ¶ I have decided to leave.",
      "block-quote-colon"),
  POST("It is a post beside its account.", "She bit me. — Smith (@smith) May 3", "post-signed"),
  LETTER(
      "Who signed the letter stands under it.", "Dear all, ¶ I leave. ¶ Smith", "letter-in-text"),
  REPORTED_ACCORDING_TO(
      "\"According to\" names who is reported, without marks.",
      "The pier is safe, according to Smith.",
      "according-to-end"),
  REPORTED_CLAUSE_FINAL(
      "A reporting clause ends the sentence, without marks.",
      "The pier was safe, Smith said.",
      "indirect-clause-final"),
  SAID_CLAUSE(
      "A clause follows a verb of speech, without marks.",
      "Smith said that he would wait.",
      "indirect-bare"),
  INFINITIVE(
      "An infinitive follows a verb of speech, without marks.",
      "Smith promised to wait.",
      "indirect-infinitive"),
  OF_PHRASE(
      "\"Of\" follows a verb of speech, without marks.",
      "Smith warned of a long wait.",
      "indirect-of");

  private final String description;
  private final String example;
  private final String pair;

  /** A rule whose pair has its name. */
  RuleName(String description, String example) {
    this(description, example, "");
  }

  RuleName(String description, String example, String pair) {
    this.description = description;
    this.example = example;
    this.pair = pair;
  }

  /** The rule that the tables call {@code text}; nothing if an older version wrote it. */
  public static Optional<RuleName> named(String text) {
    return Arrays.stream(values()).filter(rule -> rule.text().equals(text)).findFirst();
  }

  /** What the tables call it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One sentence that says when it fits. */
  public String description() {
    return description;
  }

  /** Words of news that it fits; ¶ parts paragraphs. */
  public String example() {
    return example;
  }

  /** The name of its golden pair in {@code testdata/quote}. */
  public String pair() {
    return pair.isEmpty() ? text() : pair;
  }
}

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
  PASSIVE_BY("It follows a passive verb and \"by\".", "The plan was called “a theft” by Smith."),
  WHAT_CALLED("It follows \"what Smith called\".", "over what Smith called “a theft”"),
  AFTER_VERB_SUBJECT("The clause after it starts with its verb.", "“It is full,” said Smith."),
  AFTER_SUBJECT_VERB("The clause after it starts with its subject.", "“It is full,” Smith said."),
  AFTER_QUESTION(
      "So does the clause after a \"?\".", "“Why?” Smith asked.", "after-question-apposition"),
  AFTER_ANY_VERB(
      "A person and an unlisted verb follow.", "“No,” Smith shrugged.", "after-unlisted-verb"),
  SIGNATURE(
      "A name after a dash ends the paragraph.",
      "“The best chowder.” — Smith, critic",
      "signature-same-line"),
  LAYOUT("It is a turn of a transcript or interview.", "SMITH: “It is full.”", "qa-quoted-answers"),
  INTRODUCED(
      "A name, no verb and a colon lead to it.", "Smith’s answer: “No.”", "introduced-verdict"),
  IN_WORDS_OF("\"In the words of\" names whose it is.", "In the words of Smith, it is “a wreck”."),
  VIEWPOINT("It is what something is \"for\" somebody.", "For Smith, it was “the end”."),
  HEADLINE_QUOTE(
      "It opens a headline; a name follows.", "‘No’: Smith hits out", "headline-quote-first"),
  SPLIT(
      "It goes on with the sentence that the clause before it broke off.",
      "“The pier,” Smith said, “is old.”"),
  LEARNED_CUE(
      "The trained models see its cue.", "Smith pointed out it was “old”.", "learned-pointed-out"),
  NAMING_VERB("A verb names or judges with it.", "Smith branded the plan “a theft”."),
  HEADLINE_COLON("A name and a colon start its headline.", "Smith: council acted in ‘bad faith’"),
  NOMINAL_CUE(
      "A noun and \"that\" lead to it.", "Smith’s claim that it was “safe”", "nominal-claim"),
  ACCORDING_TO(
      "\"According to\" is near.", "According to Smith, it is “a wreck”.", "according-to-front"),
  CUE_BEFORE("A verb of speech stands before it.", "Smith said it was “a wreck”.", "caption-says"),
  LABEL_COLON(
      "A name and a colon, but no verb, start its paragraph.",
      "Smith: “It is full.”",
      "caption-quote"),
  CLAUSE_FINAL(
      "A reporting clause ends its sentence.", "It was “old”, Smith said.", "mixed-clause-final"),
  FOLLOW_ON(
      "Its paragraph goes on with whoever spoke before it.",
      "“It is old,” said Smith. “It will not last.”"),
  COLON_PARAGRAPH(
      "The paragraph before it ends in a colon.", "Smith wrote to the members: ¶ “It is full.”"),
  NEXT_SENTENCE(
      "The next sentence points back at it.", "“It is full.” Those were the words of Smith."),
  PREVIOUS_PARAGRAPH(
      "The paragraph before it reports, or tells of one person.",
      "Smith said so. ¶ “It is full.”",
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
      "It was left open.", "“The first. ¶ “The second,” Smith said.", "paragraphs-source-last"),
  NEXT_QUOTATION(
      "The next one has a source.", "“No.” It was “old”, says Smith.", "lone-before-quotation"),
  UNATTRIBUTED(
      "It is whole sentences of nobody.", "It is old. ¶ “It will not last.”", "lone-paragraph"),
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
      "indirect-infinitive");

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

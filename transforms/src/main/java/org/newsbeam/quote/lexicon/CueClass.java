// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a cue says of the words that it introduces: column {@code cue_class} of {@code quotes}. The
 * words of each class stand in {@code speech-verbs.txt} and {@code cue-words.txt}.
 */
public enum CueClass {
  STATEMENT("Somebody says that something is so.", "said, told, warned, pointed out, according to"),
  QUESTION("Somebody asks.", "asked whether, wondered, a query"),
  ORDER("Somebody wants others to do something.", "urged, told them to, called for, an appeal"),
  PROMISE("Somebody binds himself to do something.", "promised, vowed, threatened to, a pledge"),
  DENIAL("Somebody says that something is not so, or says no.", "denied, ruled out, a refusal"),
  ADMISSION("Somebody says what speaks against himself.", "admitted, owned up, an apology"),
  ACCUSATION("Somebody says that others did wrong.", "accused, alleged, called out, a charge"),
  JUDGEMENT("Somebody praises or blames.", "praised, slammed, called it, paid tribute, criticism"),
  THOUGHT("Somebody thinks, hopes, knows or wants.", "believes, fears, wants to, a hope, sure"),
  FINDING("Somebody finds out, or a thing shows.", "found, showed, ruled, a discovery"),
  OTHER("Any other word: what is done, not said.", "reached, elected, mounted");

  private final String description;
  private final String example;

  CueClass(String description, String example) {
    this.description = description;
    this.example = example;
  }

  /** The class that the tables and word lists call {@code text}, if any. */
  static Optional<CueClass> named(String text) {
    return Arrays.stream(values()).filter(found -> found.text().equals(text)).findFirst();
  }

  /** What the tables call it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One sentence that says what its cues say. */
  public String description() {
    return description;
  }

  /** Some of its cues. */
  public String example() {
    return example;
  }

  /** Whether somebody who does this says something. */
  public boolean isSpeech() {
    return this != THOUGHT && this != FINDING && this != OTHER;
  }
}

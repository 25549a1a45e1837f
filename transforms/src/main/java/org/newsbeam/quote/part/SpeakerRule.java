// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules that say whom a source means, or why it means nobody: column {@code speaker_rule} of
 * {@code quotes}.
 */
public enum SpeakerRule {
  NAME("The source is a name of an entity."),
  SURNAME("It is the surname of one person of the article."),
  APPOSITION("The name stands beside it."),
  NAMED_IN_SOURCE("It names one person beside a role: \"the head of policy, Jane Doe\"."),
  RELATIVE("It is \"who\" or \"which\" after a name."),
  PRONOUN("It is \"he\" or \"she\", by gender, place and part in the sentence."),
  ORGANIZATION_PRONOUN("It is \"it\" or \"they\" for an organisation shortly before."),
  DESCRIPTION("It describes one person whom the text named before: \"the Dane\", \"the striker\"."),
  NOMINAL("It is a role that one person was given before."),
  NOMINAL_TITLE("It is a role that is the title of one person."),
  BODY_NOUN("It is a kind of body, and one such was named before: \"the ministry\"."),
  OWN_DOCUMENT("It is a paper of whoever was named with it: \"her statement\"."),
  DOCUMENT("Nobody: it is a paper, a report, a survey."),
  FIRST_PERSON("Nobody: it is \"I\" or \"we\" outside of quotation marks."),
  NO_NAMED_ENTITY("Nobody: it is capitalised as a name, but no entity of the article."),
  NO_SOURCE("Nobody: the text has no source."),
  PRONOUN_UNRESOLVED("Nobody: it is a pronoun that fits nobody named before."),
  ROLE_NOT_NAMED("Nobody: it is a role that the article gives no named person."),
  UNNAMED_ORGANIZATION("Nobody: it is an organisation that is not named, as \"the council\"."),
  UNNAMED_SOURCE("Nobody: it is left unnamed, as \"officials\" or \"one of them\"."),
  WEAK_ATTRIBUTION("Nobody: it would be the runner-up, but that is less sure than even.");

  private final String description;

  SpeakerRule(String description) {
    this.description = description;
  }

  /** The rule that the tables call {@code text}; nothing if an older version wrote it. */
  public static Optional<SpeakerRule> named(String text) {
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
}

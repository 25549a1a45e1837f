// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.pipelines.evaluate.gold.GoldAnnotator;

/**
 * How well names are found in annotated articles.
 *
 * @param articles how many articles there are
 * @param annotated how many of them have all their names annotated
 * @param names how well names are found in those
 * @param confidence whether their confidence is the probability that they are right
 * @param people whether names are told to be of one person, where somebody said
 * @param errors what went wrong with names, article by article
 */
public record NameEvaluation(
    int articles,
    int annotated,
    NameFigures names,
    Reliability confidence,
    SamePerson people,
    List<NameError> errors) {

  public NameEvaluation {
    errors = List.copyOf(errors);
  }

  /**
   * Looks for names in articles and measures what is found.
   *
   * @param nameModels what finds the names; the model that is shipped if there are none
   */
  public static NameEvaluation of(List<GoldArticle> articles, List<NameModelFile> nameModels) {
    return of(
        GoldAnnotator.annotateAll(
            articles,
            GoldArticle::article,
            (gold, found) -> new Outcome(gold, found.mentions()),
            nameModels));
  }

  static NameEvaluation of(List<Outcome> outcomes) {
    List<NameMatch> matches = outcomes.stream().map(NameMatch::of).toList();
    NameFigures figures = NameFigures.of(matches);
    List<NameError> errors = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      errors.addAll(NameError.of(outcomes.get(i).gold(), matches.get(i), figures));
    }
    long annotated = outcomes.stream().filter(o -> o.gold().names().isPresent()).count();
    return new NameEvaluation(
        outcomes.size(),
        (int) annotated,
        figures,
        reliability(matches),
        SamePerson.of(outcomes),
        errors);
  }

  /** Whether there is any article whose names are all annotated. */
  public boolean hasNames() {
    return annotated > 0;
  }

  /** Whether it is known of any names who they are. */
  public boolean hasPeople() {
    return people.names() > 0;
  }

  private static Reliability reliability(List<NameMatch> matches) {
    List<Reliability.Answer> answers = new ArrayList<>();
    for (NameMatch match : matches) {
      match.right().stream()
          .filter(name -> NameFigures.MAIN.contains(name.type()))
          .forEach(name -> answers.add(new Reliability.Answer(name.confidence(), true)));
      match.wrong().stream()
          .filter(name -> NameFigures.MAIN.contains(name.type()))
          .forEach(name -> answers.add(new Reliability.Answer(name.confidence(), false)));
    }
    return Reliability.of(answers);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.EntityType;

/**
 * The choice of the full name that an entity of a short one stands for.
 *
 * @param entity the entity of the short name
 * @param candidates full names that are shortened so, most frequent first
 * @param guesses full names that only might be
 * @param articles the articles of all candidates, also of those that are not among these
 */
record Choice(
    EntityTotals entity, List<Candidate> candidates, List<Candidate> guesses, long articles) {

  private static final int MIN_ARTICLES = 3;
  private static final double MIN_SHARE = 0.9;

  // Tuned on the people of the development half of EventCorefBank (ECB+), for precision.
  private static final int MIN_SHARED = 3;
  private static final double MIN_SHARED_OF_MANY = 0.1;
  private static final int FEW_SHARED = 2;
  private static final double MIN_SHARED_OF_FEW = 0.7;
  private static final double MIN_LEAD = 3;

  /**
   * The only candidate, or one beside which the others hardly count, if it is known well or named
   * beside the same people and bodies; else the one that is named beside them by far the most.
   */
  Optional<Candidate> meant() {
    Optional<Candidate> frequent = frequent();
    Optional<Candidate> near = near();
    boolean nearer = near.isPresent() && frequent.filter(f -> shared(f).number() > 0).isEmpty();
    return nearer ? near : frequent.filter(this::isPlausible);
  }

  /** The ids of the candidates. */
  List<String> ids() {
    return candidates.stream().map(Candidate::entityId).toList();
  }

  private Optional<Candidate> frequent() {
    return candidates.stream()
        .findFirst()
        .filter(
            most ->
                candidates.size() == 1
                    || (most.articles() >= MIN_ARTICLES
                        && most.articles() >= MIN_SHARE * articles));
  }

  /**
   * An acronym is that of a body which an article calls so; a surname is borne by many, and nothing
   * shared tells them apart where there is anything to share.
   */
  private boolean isPlausible(Candidate only) {
    return entity.type() != EntityType.PERSON
        || only.articles() >= MIN_ARTICLES
        || shared(only).number() > 0
        || entity.context().sample().length < MIN_SHARED;
  }

  private Optional<Candidate> near() {
    @Nullable Candidate nearest = null;
    double most = 0;
    double second = 0;
    for (Candidate candidate : Stream.concat(candidates.stream(), guesses.stream()).toList()) {
      double nearness = nearness(candidate);
      if (nearness > most) {
        nearest = candidate;
        second = most;
        most = nearness;
      } else {
        second = Math.max(second, nearness);
      }
    }
    boolean leads = most >= MIN_LEAD * second;
    return Optional.ofNullable(nearest).filter(candidate -> leads && isNear(shared(candidate)));
  }

  /** What is shared counts more than how often the candidate is named. */
  private double nearness(Candidate candidate) {
    double share = shared(candidate).share();
    return share * share * candidate.articles();
  }

  private static boolean isNear(Context.Shared shared) {
    return (shared.number() >= MIN_SHARED && shared.share() >= MIN_SHARED_OF_MANY)
        || (shared.number() >= FEW_SHARED && shared.share() >= MIN_SHARED_OF_FEW);
  }

  private Context.Shared shared(Candidate candidate) {
    return entity.context().in(candidate.context());
  }
}

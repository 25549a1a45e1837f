// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

import java.util.Optional;
import java.util.function.Function;

/**
 * A rule by its name.
 *
 * @param <S> what it looks at
 * @param <A> what it answers
 * @param name what the tables call it
 * @param confidence how often it is right, 0 to 1
 * @param ask the rule: its answer, or nothing where it does not fit
 */
public record Rule<S, A>(RuleName name, double confidence, Function<S, Optional<A>> ask) {}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import java.util.Set;
import java.util.function.Supplier;
import opennlp.tools.namefind.TokenNameFinder;

/**
 * A name model in memory, safe to share between threads.
 *
 * @param finders makes finders of it, each for one thread; the types of their names are those of
 *     {@link org.newsbeam.model.EntityType}
 * @param ignoredTypes what the model calls the types of names that its finders leave out
 */
record LoadedNameModel(Supplier<TokenNameFinder> finders, Set<String> ignoredTypes) {}

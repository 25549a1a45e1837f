// SPDX-License-Identifier: Apache-2.0
/**
 * Many articles in one text, as press databases and corpora give them: LexisNexis, Nexis Uni,
 * Factiva, ProQuest, Gigaword and TREC, Reuters-21578.
 */
@NullMarked
package org.newsbeam.ingest.export;

import org.jspecify.annotations.NullMarked;

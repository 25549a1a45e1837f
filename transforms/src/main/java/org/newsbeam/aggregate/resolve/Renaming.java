// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

/**
 * That a short name stands for a full one.
 *
 * @param shortId the entity of the short name
 * @param canonicalId the entity of the full name
 * @param canonicalName the full name
 */
public record Renaming(String shortId, String canonicalId, String canonicalName) {

  /** The renaming that follows from {@code resolved}, which is resolved. */
  public static Renaming of(ResolvedEntity resolved) {
    Candidate meant = resolved.fullName();
    return new Renaming(resolved.entity().entityId(), meant.entityId(), meant.name());
  }
}

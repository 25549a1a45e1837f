// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import org.newsbeam.aggregate.fold.Partial;

/**
 * That a thing is of a group.
 *
 * @param lead the place of the thing that stands for the group
 * @param place the place of the thing, another one
 * @param similarity how much it is like the lead, 0 to 1
 * @param detail what else is to be known of the two
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Member(String lead, String place, double similarity, byte[] detail)
    implements Partial<Member> {

  /** {@inheritDoc} The members of a group stand beside one another. */
  @Override
  public String key() {
    return lead + "\1" + place;
  }

  /** {@inheritDoc} All members of a group come to one bucket. */
  @Override
  public String group() {
    return lead;
  }

  @Override
  public int weight() {
    return 2 + detail.length / 100;
  }

  @Override
  public Member merge(Member other) {
    return this;
  }
}

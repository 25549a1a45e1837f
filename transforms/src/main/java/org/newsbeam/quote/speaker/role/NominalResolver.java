// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.List;
import java.util.Set;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.role.RoleHolders.Holder;

/**
 * Resolves "the minister" and "the North Korean leader" to the person who was last given that role,
 * as a title or in an apposition. Only roles of persons: for organisations and documents the last
 * one named was never the right one in a read sample.
 */
public final class NominalResolver {

  /** How many holders of a role are looked at, latest first. */
  private static final int REACH = 50;

  private final Words words;
  private final RoleHolders holders;

  public NominalResolver(Reading reading) {
    this.words = reading.words();
    this.holders = new RoleHolders(reading);
  }

  /** The person whom the noun phrase stands for. */
  public Speaker speaker(Phrase source) {
    String role = SourceNouns.role(words.lower(source.last()));
    if (!SourceNouns.isRole(role)) {
      return Speaker.unknown(SpeakerRule.ROLE_NOT_NAMED);
    }
    Set<String> asked = holders.modifiers(source.first(), source.last());
    List<Holder> known = holders.before(role, source.first());
    int best = Speaker.NOBODY;
    for (int h = known.size() - 1; h >= Math.max(0, known.size() - REACH); h--) {
      Holder holder = known.get(h);
      if (holder.entity() == best || !holder.modifiers().containsAll(asked)) {
        continue;
      }
      if (best != Speaker.NOBODY) {
        return new Speaker(best, SpeakerRule.NOMINAL, holder.entity());
      }
      best = holder.entity();
    }
    if (best != Speaker.NOBODY) {
      return Speaker.of(best, SpeakerRule.NOMINAL);
    }
    Set<Integer> titled = asked.isEmpty() ? holders.titled(role) : Set.of();
    return titled.size() == 1
        ? Speaker.of(titled.iterator().next(), SpeakerRule.NOMINAL_TITLE)
        : Speaker.unknown(SpeakerRule.ROLE_NOT_NAMED);
  }
}

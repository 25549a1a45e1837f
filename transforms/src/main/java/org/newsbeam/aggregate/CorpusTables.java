// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.model.row.CooccurrenceRow;
import org.newsbeam.model.row.DuplicateRow;
import org.newsbeam.model.row.EntityRow;
import org.newsbeam.model.row.OutletRow;
import org.newsbeam.model.row.QuoteGroupRow;
import org.newsbeam.model.row.SpeakerByDayRow;
import org.newsbeam.model.row.SpeakerByOutletRow;
import org.newsbeam.model.row.SpeakerRow;
import org.newsbeam.model.row.StoryArticleRow;
import org.newsbeam.model.row.StoryRow;

/** The tables over the corpus that {@link AggregateCorpus} makes. */
public record CorpusTables(
    Packed<EntityRow> entities,
    Packed<SpeakerRow> speakers,
    Packed<SpeakerByOutletRow> speakersByOutlet,
    Packed<SpeakerByDayRow> speakersByDay,
    Packed<CooccurrenceRow> cooccurrences,
    Packed<OutletRow> outlets,
    Packed<DuplicateRow> duplicates,
    Packed<QuoteGroupRow> quoteGroups,
    Packed<StoryArticleRow> stories,
    Packed<StoryRow> storyRows)
    implements POutput {

  private static final TupleTag<byte[]> ENTITIES = new TupleTag<>("entities");
  private static final TupleTag<byte[]> SPEAKERS = new TupleTag<>("speakers");
  private static final TupleTag<byte[]> SPEAKERS_BY_OUTLET = new TupleTag<>("speakersByOutlet");
  private static final TupleTag<byte[]> SPEAKERS_BY_DAY = new TupleTag<>("speakersByDay");
  private static final TupleTag<byte[]> COOCCURRENCES = new TupleTag<>("cooccurrences");
  private static final TupleTag<byte[]> OUTLETS = new TupleTag<>("outlets");
  private static final TupleTag<byte[]> DUPLICATES = new TupleTag<>("duplicates");
  private static final TupleTag<byte[]> QUOTE_GROUPS = new TupleTag<>("quoteGroups");
  private static final TupleTag<byte[]> STORIES = new TupleTag<>("stories");
  private static final TupleTag<byte[]> STORY_ROWS = new TupleTag<>("storyRows");

  @Override
  public Pipeline getPipeline() {
    return entities.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    return Map.ofEntries(
        Map.entry(ENTITIES, entities.packs()),
        Map.entry(SPEAKERS, speakers.packs()),
        Map.entry(SPEAKERS_BY_OUTLET, speakersByOutlet.packs()),
        Map.entry(SPEAKERS_BY_DAY, speakersByDay.packs()),
        Map.entry(COOCCURRENCES, cooccurrences.packs()),
        Map.entry(OUTLETS, outlets.packs()),
        Map.entry(DUPLICATES, duplicates.packs()),
        Map.entry(QUOTE_GROUPS, quoteGroups.packs()),
        Map.entry(STORIES, stories.packs()),
        Map.entry(STORY_ROWS, storyRows.packs()));
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}
}

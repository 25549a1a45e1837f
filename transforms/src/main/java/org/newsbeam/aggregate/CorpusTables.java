// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
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
    PCollection<EntityRow> entities,
    PCollection<SpeakerRow> speakers,
    PCollection<SpeakerByOutletRow> speakersByOutlet,
    PCollection<SpeakerByDayRow> speakersByDay,
    PCollection<CooccurrenceRow> cooccurrences,
    PCollection<OutletRow> outlets,
    PCollection<DuplicateRow> duplicates,
    PCollection<QuoteGroupRow> quoteGroups,
    PCollection<StoryArticleRow> stories,
    PCollection<StoryRow> storyRows)
    implements POutput {

  private static final TupleTag<EntityRow> ENTITIES = new TupleTag<>("entities");
  private static final TupleTag<SpeakerRow> SPEAKERS = new TupleTag<>("speakers");
  private static final TupleTag<SpeakerByOutletRow> SPEAKERS_BY_OUTLET =
      new TupleTag<>("speakersByOutlet");
  private static final TupleTag<SpeakerByDayRow> SPEAKERS_BY_DAY = new TupleTag<>("speakersByDay");
  private static final TupleTag<CooccurrenceRow> COOCCURRENCES = new TupleTag<>("cooccurrences");
  private static final TupleTag<OutletRow> OUTLETS = new TupleTag<>("outlets");
  private static final TupleTag<DuplicateRow> DUPLICATES = new TupleTag<>("duplicates");
  private static final TupleTag<QuoteGroupRow> QUOTE_GROUPS = new TupleTag<>("quoteGroups");
  private static final TupleTag<StoryArticleRow> STORIES = new TupleTag<>("stories");
  private static final TupleTag<StoryRow> STORY_ROWS = new TupleTag<>("storyRows");

  @Override
  public Pipeline getPipeline() {
    return entities.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    return Map.ofEntries(
        Map.entry(ENTITIES, entities),
        Map.entry(SPEAKERS, speakers),
        Map.entry(SPEAKERS_BY_OUTLET, speakersByOutlet),
        Map.entry(SPEAKERS_BY_DAY, speakersByDay),
        Map.entry(COOCCURRENCES, cooccurrences),
        Map.entry(OUTLETS, outlets),
        Map.entry(DUPLICATES, duplicates),
        Map.entry(QUOTE_GROUPS, quoteGroups),
        Map.entry(STORIES, stories),
        Map.entry(STORY_ROWS, storyRows));
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}
}

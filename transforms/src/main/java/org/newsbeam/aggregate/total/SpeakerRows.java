// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.total;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.row.OutletRow;
import org.newsbeam.model.row.SpeakerByDayRow;
import org.newsbeam.model.row.SpeakerByOutletRow;
import org.newsbeam.model.row.SpeakerRow;

/** Rows of speakers with their shares, of the corpus and of each outlet: thousands at most. */
public final class SpeakerRows {

  private final PCollectionView<Iterable<OutletRow>> outlets;

  private SpeakerRows(PCollectionView<Iterable<OutletRow>> outlets) {
    this.outlets = outlets;
  }

  /** Shares of what these outlets have. */
  public static SpeakerRows of(PCollection<OutletRow> outlets) {
    return new SpeakerRows(outlets.apply("ViewOutlets", View.asIterable()));
  }

  /** The rows of those among {@code totals} that speak. */
  public PCollection<SpeakerRow> speakers(PCollection<CanonicalTotals> totals) {
    return totals.apply("SpeakerRows", ParDo.of(new SpeakerFn(outlets)).withSideInputs(outlets));
  }

  /** The rows of those among {@code parts} that are of an outlet. */
  public PCollection<SpeakerByOutletRow> byOutlet(PCollection<SpeakerPart> parts) {
    return parts.apply("ByOutletRows", ParDo.of(new OutletFn(outlets)).withSideInputs(outlets));
  }

  /** The rows of those among {@code parts} that are of a day. */
  public static PCollection<SpeakerByDayRow> byDay(PCollection<SpeakerPart> parts) {
    return parts
        .apply("OfDays", Filter.by(part -> !part.isOfOutlet()))
        .apply(
            "ByDayRows",
            MapElements.into(TypeDescriptor.of(SpeakerByDayRow.class)).via(SpeakerPart::dayRow));
  }

  private static final class SpeakerFn extends DoFn<CanonicalTotals, SpeakerRow> {

    private final PCollectionView<Iterable<OutletRow>> outlets;

    /** Made once: the side input of the global window never changes. */
    private transient @Nullable Long all;

    SpeakerFn(PCollectionView<Iterable<OutletRow>> outlets) {
      this.outlets = outlets;
    }

    @ProcessElement
    public void row(ProcessContext context) {
      if (all == null) {
        long sum = 0;
        for (OutletRow outlet : context.sideInput(outlets)) {
          sum += outlet.statements();
        }
        all = sum;
      }
      if (context.element().isSpeaker()) {
        context.output(context.element().row(all));
      }
    }
  }

  private static final class OutletFn extends DoFn<SpeakerPart, SpeakerByOutletRow> {

    private final PCollectionView<Iterable<OutletRow>> outlets;

    /** Made once, as above. */
    private transient @Nullable Map<String, Long> statements;

    OutletFn(PCollectionView<Iterable<OutletRow>> outlets) {
      this.outlets = outlets;
    }

    @ProcessElement
    public void row(ProcessContext context) {
      if (statements == null) {
        statements = new HashMap<>();
        for (OutletRow outlet : context.sideInput(outlets)) {
          statements.put(outlet.outlet(), outlet.statements());
        }
      }
      SpeakerPart part = context.element();
      if (part.isOfOutlet()) {
        context.output(part.outletRow(statements.getOrDefault(part.outlet(), 0L)));
      }
    }
  }
}

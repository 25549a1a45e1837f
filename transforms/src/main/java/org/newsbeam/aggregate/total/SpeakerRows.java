// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.total;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Step;
import org.newsbeam.coder.pack.Unpack;
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
  public static SpeakerRows of(Packed<OutletRow> outlets) {
    return new SpeakerRows(
        outlets.apply("ListOutlets", Unpack.create()).apply("ViewOutlets", View.asIterable()));
  }

  /** The rows of those among {@code totals} that speak. */
  public Packed<SpeakerRow> speakers(Packed<CanonicalTotals> totals) {
    return totals.apply(
        "SpeakerRows",
        EachPacked.by(SpeakerRow.class, new SpeakerStep(outlets)).withSideInputs(List.of(outlets)));
  }

  /** The rows of those among {@code parts} that are of an outlet. */
  public Packed<SpeakerByOutletRow> byOutlet(Packed<SpeakerPart> parts) {
    return parts.apply(
        "ByOutletRows",
        EachPacked.by(SpeakerByOutletRow.class, new OutletStep(outlets))
            .withSideInputs(List.of(outlets)));
  }

  /** The rows of those among {@code parts} that are of a day. */
  public static Packed<SpeakerByDayRow> byDay(Packed<SpeakerPart> parts) {
    return parts.apply(
        "ByDayRows",
        EachPacked.by(
            SpeakerByDayRow.class,
            (part, sides, rows) -> {
              if (!part.isOfOutlet()) {
                rows.accept(part.dayRow());
              }
            }));
  }

  private static final class SpeakerStep implements Step<CanonicalTotals, SpeakerRow> {

    private static final long serialVersionUID = 1;

    private final PCollectionView<Iterable<OutletRow>> outlets;

    /** Made once: the side input of the global window never changes. */
    private transient @Nullable Long all;

    SpeakerStep(PCollectionView<Iterable<OutletRow>> outlets) {
      this.outlets = outlets;
    }

    @Override
    public void each(CanonicalTotals speaker, Sides sides, Consumer<SpeakerRow> rows) {
      if (all == null) {
        long sum = 0;
        for (OutletRow outlet : sides.get(outlets)) {
          sum += outlet.statements();
        }
        all = sum;
      }
      if (speaker.isSpeaker()) {
        rows.accept(speaker.row(all));
      }
    }
  }

  private static final class OutletStep implements Step<SpeakerPart, SpeakerByOutletRow> {

    private static final long serialVersionUID = 1;

    private final PCollectionView<Iterable<OutletRow>> outlets;

    /** Made once, as above. */
    private transient @Nullable Map<String, Long> statements;

    OutletStep(PCollectionView<Iterable<OutletRow>> outlets) {
      this.outlets = outlets;
    }

    @Override
    public void each(SpeakerPart part, Sides sides, Consumer<SpeakerByOutletRow> rows) {
      if (statements == null) {
        statements = new HashMap<>();
        for (OutletRow outlet : sides.get(outlets)) {
          statements.put(outlet.outlet(), outlet.statements());
        }
      }
      if (part.isOfOutlet()) {
        rows.accept(part.outletRow(statements.getOrDefault(part.outlet(), 0L)));
      }
    }
  }
}

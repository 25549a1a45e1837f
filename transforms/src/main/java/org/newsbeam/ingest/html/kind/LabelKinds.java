// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import static org.newsbeam.model.BlockKind.BYLINE;
import static org.newsbeam.model.BlockKind.CAPTION;
import static org.newsbeam.model.BlockKind.CREDIT;
import static org.newsbeam.model.BlockKind.DATELINE;
import static org.newsbeam.model.BlockKind.KICKER;
import static org.newsbeam.model.BlockKind.PULL_QUOTE;
import static org.newsbeam.model.BlockKind.STANDFIRST;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.ingest.html.stretch.Marker;
import org.newsbeam.model.BlockKind;

/** The kinds that markers name, the surest first. */
record LabelKinds(Marker marker, BlockKind kind) {

  private static final List<LabelKinds> ORDER =
      List.of(
          new LabelKinds(Marker.CREDIT, CREDIT),
          new LabelKinds(Marker.PULL_QUOTE, PULL_QUOTE),
          new LabelKinds(Marker.CAPTION, CAPTION),
          new LabelKinds(Marker.BYLINE, BYLINE),
          new LabelKinds(Marker.DATE, DATELINE),
          new LabelKinds(Marker.STANDFIRST, STANDFIRST),
          new LabelKinds(Marker.KICKER, KICKER));

  static Optional<LabelKinds> of(Set<Marker> said) {
    return ORDER.stream().filter(label -> said.contains(label.marker)).findFirst();
  }
}

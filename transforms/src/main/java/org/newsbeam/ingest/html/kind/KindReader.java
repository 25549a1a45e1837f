// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbeam.ingest.html.stretch.Litter;
import org.newsbeam.ingest.html.stretch.Marker;
import org.newsbeam.ingest.html.stretch.Markers;
import org.newsbeam.ingest.html.stretch.Prose;
import org.newsbeam.ingest.html.stretch.Stretch;
import org.newsbeam.model.BlockKind;

/** Says what the stretches of an article are to their reader, by the elements around them. */
public final class KindReader {

  /** Chars of prose; an element with more is no label, whatever its name. */
  private static final int LABEL = 250;

  /** The same for what is named a caption. */
  private static final int CAPTION = 600;

  /** Chars; a link that stands alone and is shorter may be a word of a sentence cut by layout. */
  private static final int TITLE = 20;

  /** Chars; a shorter heading may be that of the first part. */
  private static final int SUMMARY = 60;

  /** Nodes; in an element with more of them a time is not looked for. */
  private static final int MANY = 50;

  /** "Related: …", "See also: …" before a link. */
  private static final Pattern LABEL_BEFORE_LINK = Pattern.compile("^[\\p{L}][\\p{L}'’ ]{2,30}: ?");

  private final Element root;
  private final Litter litter;
  private final Markers markers;
  private final Prose prose;
  private final IdentityHashMap<Element, Boolean> pictures = new IdentityHashMap<>();

  public KindReader(Element root, Litter litter, Markers markers, Prose prose) {
    this.root = root;
    this.litter = litter;
    this.markers = markers;
    this.prose = prose;
  }

  /**
   * What the stretch is; BODY where the markup says nothing.
   *
   * @param opened whether prose of the article stands before it
   */
  public Kind of(Stretch stretch, boolean opened) {
    Optional<Kind> litterKind = litter.around(stretch, root).map(KindReader::litter);
    return litterKind
        .or(() -> beside(stretch))
        .or(() -> QuotationKinds.attribution(stretch, root))
        .or(() -> named(stretch, opened))
        .or(() -> link(stretch))
        .orElseGet(() -> opened ? Kind.PARAGRAPH : plain(stretch));
  }

  /** Words that were told apart from their paragraph: a caption, a time. */
  private static Optional<Kind> beside(Stretch stretch) {
    return switch (stretch.owner().normalName()) {
      case "img" -> Optional.of(new Kind(BlockKind.CAPTION, "markup-after-image"));
      case "time" -> Optional.of(new Kind(BlockKind.DATELINE, "markup-time"));
      default -> Optional.empty();
    };
  }

  private static Kind litter(Marker marker) {
    return switch (marker) {
      case CUT -> Kind.CUT;
      case PROMPT -> new Kind(BlockKind.PROMPT, "markup-prompt");
      default -> new Kind(BlockKind.BOILERPLATE, "markup-boilerplate");
    };
  }

  private Optional<Kind> named(Stretch stretch, boolean opened) {
    for (Element e = stretch.owner(); e != null && !e.equals(root); e = e.parent()) {
      Optional<Kind> kind = kind(e, opened);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  private Optional<Kind> kind(Element element, boolean opened) {
    boolean figure =
        element.normalName().equals("figure")
            && pictures.computeIfAbsent(element, KindReader::isPicture);
    if (element.normalName().equals("figcaption") || figure) {
      return Optional.of(new Kind(BlockKind.CAPTION, "markup-" + element.normalName()));
    }
    Set<Marker> said = markers.of(element);
    boolean caption = said.contains(Marker.CAPTION) || said.contains(Marker.CREDIT);
    if (prose.in(element) > (caption ? CAPTION : LABEL)) {
      return Optional.empty();
    }
    if (opened && (said.contains(Marker.STANDFIRST) || said.contains(Marker.KICKER))) {
      said = EnumSet.copyOf(said);
      said.remove(Marker.STANDFIRST);
      said.remove(Marker.KICKER);
    }
    return LabelKinds.of(said)
        .map(
            label ->
                new Kind(label.kind(), "markup-" + label.marker().name().toLowerCase(Locale.ROOT)));
  }

  /** Figures also hold tables, quotations and code. */
  private static boolean isPicture(Element figure) {
    return figure.selectFirst("table, blockquote, pre") == null;
  }

  private static Optional<Kind> link(Stretch stretch) {
    String text = stretch.text();
    boolean address = text.indexOf(' ') < 0 && (text.indexOf('.') >= 0 || text.indexOf('/') >= 0);
    boolean item = stretch.owner().normalName().equals("li");
    if (stretch.isLink() && !item && text.length() >= TITLE && !address) {
      return Optional.of(new Kind(BlockKind.PROMPT, "markup-link"));
    }
    var label = LABEL_BEFORE_LINK.matcher(text);
    return label.find()
            && stretch.linked() >= TITLE
            && stretch.linked() <= text.length() - label.end() + 1
            && stretch.linked() + label.end() + 2 >= text.length()
        ? Optional.of(new Kind(BlockKind.PROMPT, "markup-labelled-link"))
        : Optional.empty();
  }

  /** A sentence that is set as a heading before the text is its summary. */
  private static Kind plain(Stretch stretch) {
    String name = stretch.owner().normalName();
    boolean heading = name.equals("h2") || name.equals("h3") || name.equals("h4");
    return heading && stretch.text().length() >= SUMMARY
        ? new Kind(BlockKind.STANDFIRST, "markup-heading-before-text")
        : isTime(stretch) ? new Kind(BlockKind.DATELINE, "markup-time") : Kind.PARAGRAPH;
  }

  private static boolean isTime(Stretch stretch) {
    Element owner = stretch.owner();
    return owner.childNodeSize() <= MANY
        && owner.select("time").stream().anyMatch(time -> time.text().equals(stretch.text()));
  }
}

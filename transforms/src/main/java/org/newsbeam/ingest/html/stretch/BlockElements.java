// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements of a page begin a line of their own. */
final class BlockElements {

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article template aside blockquote body center dd details dialog div dl dt fieldset"
                  + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr img li main"
                  + " menu nav ol p picture pre section summary table tbody thead tfoot tr ul video"
                  + " audio caption")
              .split(" "));

  private static final Set<String> CELLS = Set.of("td", "th");

  /** Chars; a shorter sentence makes no paragraph of an element that is none. */
  private static final int SENTENCE = 60;

  /** Nodes; an element with more of them is no paragraph. */
  private static final int MANY = 50;

  /** Chars of "Updated about 21 minutes ago". */
  private static final int LONGEST_MOMENT = 40;

  private static final Pattern MOMENT =
      Pattern.compile("(?i).*\\bago|just now|\\d{1,2}[:.]\\d{2}( ?[ap]\\.?m\\.?)?( [A-Z]{2,4})?");

  private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();

  /** Cells stand beside one another in a line of a table, unless they lay a page out. */
  boolean has(Element element) {
    String name = element.normalName();
    return BLOCKS.contains(name)
        || (name.indexOf('-') > 0 && known.computeIfAbsent(element, BlockElements::isParagraph))
        || (isCell(element) && known.computeIfAbsent(element, BlockElements::laysOut));
  }

  static boolean isCell(Element element) {
    return CELLS.contains(element.normalName());
  }

  private static boolean laysOut(Element cell) {
    return cell.selectFirst("br, p, div, table, ul, h1, h2, h3, h4") != null;
  }

  /** Sites have elements of their own for paragraphs. */
  private static boolean isParagraph(Element element) {
    if (element.childNodeSize() > MANY) {
      return false;
    }
    String words = element.text();
    return words.length() > SENTENCE && Stretch.endsSentence(words);
  }

  /**
   * Whether {@code text}, the words so far, is nothing but the time, told from now, of what
   * follows.
   */
  static boolean isMoment(Element time, CharSequence text) {
    return text.length() <= LONGEST_MOMENT
        && MOMENT.matcher(text).matches()
        && time.text().strip().contentEquals(text);
  }
}

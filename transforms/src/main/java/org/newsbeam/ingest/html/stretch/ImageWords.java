// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells captions that stand in a paragraph behind their picture, as old editors set them. */
final class ImageWords {

  private static final Set<String> SET_APART = Set.of("i", "em", "small", "span", "font");

  /** Chars; a caption is no longer, and with less a word is stressed. */
  private static final int LONGEST = 300;

  private static final int SHORTEST = 20;

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)\\b(?:photos?|photographs?|photography|pictures?|images?|credits?|pics?|video)"
              + "\\s*(?:(?:credit|courtesy)\\s*)?(?::|by\\b|courtesy\\b|/)|©|\\bfile (?:photo|picture)\\b"
              + "|[(/|\\[–—-]\\s*(?:getty|reuters|ap|afp|epa|pa|shutterstock|alamy)\\b[^.]{0,30}[.)\\]]*$");

  private @Nullable Element image;
  private @Nullable Element wrapper;

  /** A picture was met. */
  void meet(Element img) {
    image = img;
    wrapper = null;
  }

  /** An inline element begins. */
  void open(Element inline, CharSequence text) {
    if (image != null
        && wrapper == null
        && text.isEmpty()
        && SET_APART.contains(inline.normalName())) {
      wrapper = inline;
    }
  }

  /** Whether what was read since the picture, all within {@code inline}, is its caption. */
  boolean endsCaption(Element inline, CharSequence text) {
    if (image == null || !inline.equals(wrapper)) {
      return false;
    }
    wrapper = null;
    boolean breaks =
        inline.nextElementSibling() != null
            && inline.nextElementSibling().normalName().equals("br")
            && inline.nextSibling() != null
            && (inline.nextSibling().equals(inline.nextElementSibling())
                || inline.nextSibling().outerHtml().isBlank());
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && (breaks || Stretch.endsSentence(text) || isCredited(text));
  }

  /** Whether {@code text} behind a picture says whose it is. */
  boolean isCaption(CharSequence text) {
    return image != null && isCredited(text);
  }

  private static boolean isCredited(CharSequence text) {
    return text.length() <= LONGEST && CREDIT.matcher(text).find();
  }

  /** The picture that words belong to; there is none any more. */
  Element take() {
    Element met = requireNonNull(image, "no picture");
    forget();
    return met;
  }

  /** Other words have come. */
  void forget() {
    image = null;
    wrapper = null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsbeam.ingest.record.FileHead;

/**
 * A kind of file that is not read, but known well enough to say what it is.
 *
 * @param description what it is, as the end of a sentence
 * @param signatures how such files begin, in small letters, as ISO 8859-1
 * @param extensions how their names end
 */
record ForeignFormat(String description, List<String> signatures, List<String> extensions) {

  private static final List<ForeignFormat> ALL =
      List.of(
          kind("an XML document", "<?xml").named("xml rss"),
          kind("no document of the kind that its name says").named("pdf docx odt rtf epub"),
          kind("an old office document", "\u00d0\u00cf\u0011\u00e0").named("doc xls ppt"),
          kind("an office document without running text", "pk\3\4").named("pptx odp ods xlsx"),
          kind("an archive of files", "7z\u00bc\u00af", "rar!").named("7z rar"),
          kind("packed twice", "\u001f\u008b", "bzh", "\u00fd7zxz", "(\u00b5/\u00fd")
              .named("gz bz2 xz zst"),
          kind("what a site tells crawlers", "user-agent:"),
          kind("a script, style or font of a web page").named("js mjs css map woff woff2 ttf ico"),
          kind("a picture", "\u0089png", "\u00ff\u00d8\u00ff", "gif8")
              .named("png jpg jpeg gif webp svg"));

  private static final int LONGEST_SIGNATURE = 16;

  private static ForeignFormat kind(String description, String... signatures) {
    return new ForeignFormat(description, List.of(signatures), List.of());
  }

  private ForeignFormat named(String endings) {
    return new ForeignFormat(description, signatures, List.of(endings.split(" ")));
  }

  /** The kind that a file is: what it begins with counts more than its name. */
  static Optional<ForeignFormat> of(FileHead head) {
    String lower = head.lower(LONGEST_SIGNATURE);
    return Stream.concat(
            ALL.stream().filter(kind -> kind.signatures.stream().anyMatch(lower::startsWith)),
            ALL.stream().filter(kind -> head.isNamed(kind.extensions.toArray(String[]::new))))
        .findFirst();
  }
}

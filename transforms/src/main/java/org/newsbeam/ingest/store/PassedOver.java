// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

/** Why a file or a folder that lies below an input, or matches a glob, is no input. */
public enum PassedOver {
  /** Its name begins with a full stop. */
  HIDDEN("hidden"),
  /** Its name begins with an underscore, as what Hadoop, Spark and this program leave behind. */
  UNDERSCORE("named _*"),
  /** It holds the check sum of another file. */
  CHECKSUM("named *.crc"),
  /** It holds what a browser saved beside a page: pictures, styles, advertisements. */
  SAVED_WITH_PAGE("saved beside a page"),
  /** It is the output folder, or lies in it. */
  OUTPUT("in the output folder"),
  /** It is the folder of an earlier run, whole or broken off. */
  RUN("an earlier run's folder");

  private final String words;

  PassedOver(String words) {
    this.words = words;
  }

  /** What a person is told, as "hidden". */
  public String words() {
    return words;
  }
}

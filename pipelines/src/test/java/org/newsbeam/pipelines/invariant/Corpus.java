// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a folder of made files, whole and damaged, of every format. */
final class Corpus {

  /** Large files have so many bytes an article: they are read in several parts. */
  private static final int PADDING = 12_000;

  private static final int LARGE_FILE_ARTICLES = 60;

  private final Path folder;
  private final Dice dice;
  private final StoryMaker stories;
  private final Map<String, MadeFile> files = new TreeMap<>();
  private byte[] last = "The ferry sank.".getBytes(UTF_8);
  private int made;

  private Corpus(long seed, Path folder) {
    this.folder = folder;
    dice = new Dice(seed);
    stories = new StoryMaker(new Dice(dice.seed()));
  }

  /**
   * The files of {@code seed}, by their paths: about so many articles in them.
   *
   * @param folder where they will lie
   */
  static Map<String, MadeFile> of(long seed, int articles, Path folder) throws IOException {
    Corpus corpus = new Corpus(seed, folder);
    corpus.addLarge();
    while (corpus.made < articles) {
      corpus.add(corpus.file(corpus.name()));
    }
    return corpus.files;
  }

  /** Writes {@code files} below {@code folder}. */
  static void write(Map<String, MadeFile> files, Path folder) throws IOException {
    for (MadeFile file : files.values()) {
      Path path = folder.resolve(file.name());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  /**
   * Damage may turn the origin of an article into anything: tables of ours stay whole. It throws
   * dice of its own: how long a file is may depend on where the corpus lies, what follows may not.
   */
  private void add(MadeFile file) {
    Dice fate = new Dice(dice.seed());
    MadeFile added =
        file.origins().isEmpty() && fate.percent(30)
            ? file.damaged(Bytes.damaged(file.bytes(), last, fate))
            : file;
    files.put(added.name(), added);
    last = file.bytes();
  }

  private void addLarge() throws IOException {
    int size = LARGE_FILE_ARTICLES;
    add(WarcFiles.file("large/pages", some(size), 4 * PADDING, dice));
    add(ParquetFiles.foreign("large/rows.parquet", some(size), PADDING, dice));
    add(JsonFiles.lines("large/lines.jsonl", some(size), PADDING, dice));
  }

  private MadeFile file(String name) throws IOException {
    return switch (dice.below(17)) {
      case 0, 1, 2, 3, 4 -> maybePacked(TextFiles.file(name + ".txt", story(), dice));
      case 5, 6, 7 -> maybePacked(PageFiles.file(name + ".html", story(), dice));
      case 8, 9 -> maybePacked(JsonFiles.lines(name + ".jsonl", some(12), 0, dice));
      case 10, 11 -> maybePacked(JsonFiles.document(name + ".json", some(6), dice));
      case 12, 13 -> WarcFiles.file(name, some(10), 0, dice);
      case 14 -> ParquetFiles.foreign(name + ".parquet", some(10), 0, dice);
      case 15 -> ParquetFiles.own(name + dice.one(".parquet", ""), some(5), sources(), dice);
      default -> MadeFile.unknown(name + dice.one("", ".txt", ".html", ".json", ".warc"), noise());
    };
  }

  /** Files that articles of an earlier run may have come from, one of them in this corpus. */
  private List<String> sources() {
    String here = folder.resolve(dice.one(List.copyOf(files.keySet()))).toString();
    return List.of(here, "/news/a.jsonl", "s3://news/b c.warc.gz", "d.txt");
  }

  private byte[] noise() {
    return switch (dice.below(5)) {
      case 0 -> new byte[dice.one(0, 0, 1, 5000)];
      case 1 -> dice.bytes(dice.from(1, 5000));
      case 2 -> dice.one(" ", "\n", "\ufeff", "{", "[]", "[", "<", "WARC/", "PAR1").getBytes(UTF_8);
      case 3 -> "<p>".repeat(dice.from(1, 2000)).getBytes(UTF_8);
      default -> ("{\"text\": " + "[".repeat(dice.from(1, 3000))).getBytes(UTF_8);
    };
  }

  private MadeFile maybePacked(MadeFile file) {
    return dice.percent(20) ? file.packed(dice) : file;
  }

  /** Names that are hard to take apart, in a few folders. */
  private String name() {
    String folder = dice.one("bee", "The Daily Bee", "Zürich", "deep/er/still", "[a]", "x%20y");
    return folder + "/" + files.size() + dice.one("", " b", "ü", "+c", "#d", "%2e", "'", "&");
  }

  private List<Story> some(int most) {
    List<Story> some = new ArrayList<>();
    for (int i = dice.from(1, most); i > 0; i--) {
      some.add(!some.isEmpty() && dice.percent(10) ? dice.one(some) : story());
    }
    return some;
  }

  private Story story() {
    made++;
    return stories.story();
  }
}

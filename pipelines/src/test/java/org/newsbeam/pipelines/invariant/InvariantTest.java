// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.CommandRun;
import org.newsbeam.pipelines.TableText;
import org.newsbeam.pipelines.launch.BeamArguments;

/**
 * Made articles, whole and broken, go through the main command, and every row is checked: keys,
 * references, offsets, counts, ranges, enumerations. {@code -Dnewsbeam.invariant.articles=N} checks
 * more of them, in rounds of {@value #ROUND}; {@code -Dnewsbeam.invariant.seed=N} others.
 */
public class InvariantTest {

  private static final int ROUND = 400;

  private static final List<String> CORPUS_TABLES =
      List.of("entities", "speakers", "cooccurrences", "outlets", "duplicates");

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void whateverComesInTheTablesHoldTogether() throws IOException {
    int articles = Integer.getInteger("newsbeam.invariant.articles", ROUND);
    long seed = Long.getLong("newsbeam.invariant.seed", 1);
    BeamArguments.registerFileSystems();
    StringBuilder broken = new StringBuilder();
    for (int done = 0; done < articles; done += ROUND, seed++) {
      Ledger ledger = new Ledger();
      int size = Math.min(ROUND, articles - done);
      Path folder = temporary.newFolder("seed-" + seed).toPath();
      Map<String, MadeFile> files = Corpus.of(seed, size, folder.resolve("in"));
      check(ledger, files, folder);
      System.out.printf("seed %d: %,d checks%n", seed, ledger.checks());
      if (ledger.isBroken()) {
        Path kept = Path.of("pipelines/target/invariant/seed-" + seed);
        Corpus.write(files, kept);
        broken.append(
            "%n%nseed %d (-Dnewsbeam.invariant.seed=%d -Dnewsbeam.invariant.articles=%d; %s):%s"
                .formatted(seed, seed, size, kept, ledger.told()));
      }
    }
    assertEquals("", broken.toString());
  }

  private static void check(Ledger ledger, Map<String, MadeFile> files, Path folder)
      throws IOException {
    Path input = folder.resolve("in");
    Path output = folder.resolve("out");
    Corpus.write(files, input);
    CommandRun run = CommandRun.of("run", "--input=" + input, "--output=" + output);
    ledger.check("a run comes to its end", run.exit() == 0, "run", run.err());
    if (run.exit() == 0) {
      checkRows(ledger, files, input, output);
      checkSummary(ledger, output, folder.resolve("summary"));
    }
  }

  private static void checkRows(Ledger ledger, Map<String, MadeFile> files, Path input, Path output)
      throws IOException {
    Tables tables = Tables.of(output);
    new KeyChecks(ledger, tables).check();
    new InputChecks(ledger, files, input).check(tables);
    List<ArticleRows> articles = ArticleRows.of(tables);
    for (ArticleRows article : articles) {
      new ArticleChecks(ledger).check(article);
      new NameChecks(ledger).check(article);
      new QuoteChecks(ledger).check(article);
    }
    CorpusChecks corpus = new CorpusChecks(ledger, tables);
    corpus.check();
    new PairChecks(ledger, corpus).check(tables, articles);
    new StoryChecks(ledger, tables).check();
    new QuoteGroupChecks(ledger, tables).check();
    new SpeakerChecks(ledger, tables).check();
    new QuoteMentionChecks(ledger, tables).check();
    OutletChecks outlets = new OutletChecks(ledger, tables);
    outlets.checkOutlets(corpus);
    outlets.checkCopies();
    new ManifestChecks(ledger).check(output, tables, files.values());
  }

  private static void checkSummary(Ledger ledger, Path output, Path summary) throws IOException {
    CommandRun.whole("summarize", "--input=" + output, "--output=" + summary);
    for (String table : CORPUS_TABLES) {
      ledger.check(
          "the summary of the article tables has the same rows",
          TableText.of(output.toString(), List.of(table))
              .equals(TableText.of(summary.toString(), List.of(table))),
          table,
          table);
    }
  }
}

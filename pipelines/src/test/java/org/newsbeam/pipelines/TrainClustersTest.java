// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TrainClustersTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void articlesAndColumnsAreReadTogether() throws IOException {
    Path columns = file("names.tsv", "Anna\tB-PERSON\nsleeps\tO\n\nTom\tB-PERSON\nsleeps\tO\n");
    Path lines = file("news.jsonl", "{\"text\": \"Anna and Tom sleep.\"}\n{\"title\": \"None\"}\n");
    Path output = temporary.getRoot().toPath().resolve("classes.gz");
    CommandRun run =
        CommandRun.whole(
            "train",
            "clusters",
            "--input=" + columns,
            "--input=" + lines,
            "--input=testdata/articles/harbour-gazette/coast-road.txt",
            "--classes=4",
            "--minCount=2",
            "--output=" + output);
    assertThat(run.err(), containsString("no text in any of the fields"));
    assertThat(run.err(), containsString("2 articles, 1 reject"));
    assertEquals(4, gunzipped(output).lines().count());
    assertThat(gunzipped(output), containsString("Anna"));
  }

  @Test
  public void theSameInputGivesTheSameBytes() throws IOException {
    Path first = temporary.getRoot().toPath().resolve("first.gz");
    Path second = temporary.getRoot().toPath().resolve("second.gz");
    for (Path output : new Path[] {first, second}) {
      CommandRun.whole(
          "train",
          "clusters",
          "--input=testdata/articles/**",
          "--classes=20",
          "--output=" + output);
    }
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  public void aColumnFileOfAnotherFormIsRefusedWithItsLine() throws IOException {
    Path columns = file("names.tsv", "Anna\tB-PERSON\nBerg PERSON\n");
    Path output = temporary.getRoot().toPath().resolve("classes.gz");
    CommandRun run = CommandRun.of("train", "clusters", "--input=" + columns, "--output=" + output);
    assertEquals(1, run.exit());
    assertThat(run.err(), containsString("names.tsv:2: not TOKEN TAB TAG: Berg PERSON"));
    assertEquals(false, Files.exists(output));
  }

  private static String gunzipped(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temporary.getRoot().toPath().resolve(name), text);
  }
}

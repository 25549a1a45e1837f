// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Packs on disk. */
public final class PackFolderTest {

  @Rule public final transient TemporaryFolder temporary = new TemporaryFolder();

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void threadsThatKeepAtOnceFetchWhatTheyKept() {
    PackStore store = PackStores.of(optionsIn(temporary.getRoot()));
    List<String> texts = IntStream.range(0, 500).mapToObj(i -> i + "x".repeat(i)).toList();
    List<byte[]> words =
        texts.parallelStream().map(text -> store.keep(text.getBytes(UTF_8))).toList();

    for (int i = 0; i < texts.size(); i++) {
      assertEquals(16, words.get(i).length);
      assertArrayEquals(texts.get(i).getBytes(UTF_8), store.fetch(words.get(i)));
    }
  }

  @Test
  public void aPipelineHasOneFileUntilItIsClosed() {
    PipelineOptions options = optionsIn(temporary.getRoot());
    PackStore store = PackStores.of(options);
    byte[] word = store.keep(new byte[] {1});

    assertSame(store, PackStores.of(options));
    PackStores.close(options);
    assertThrows(IllegalStateException.class, () -> store.fetch(word));
  }

  @Test
  public void aFileIsRemovedWhenAllThatWasKeptInItForAWhileIsFreed() {
    // Five bytes are fourteen when compressed: two packs fill a file.
    PackFolder store = new PackFolder(temporary.getRoot().toPath(), 20);
    byte[] lasting = store.keep(new byte[] {1});
    List<byte[]> words = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      words.add(store.keepForAWhile(new byte[] {(byte) i, 0, 0, 0, 0}));
    }
    store.free(words.get(0));
    assertArrayEquals(new byte[] {0, 0, 0, 0, 0}, store.fetch(words.get(0)));
    store.free(words.get(1));
    assertThrows(IllegalStateException.class, () -> store.fetch(words.get(0)));

    assertArrayEquals(new byte[] {2, 0, 0, 0, 0}, store.fetch(words.get(2)));
    store.free(words.get(4));
    assertArrayEquals(new byte[] {4, 0, 0, 0, 0}, store.fetch(words.get(4)));
    store.free(lasting);
    assertArrayEquals(new byte[] {1}, store.fetch(lasting));
    store.close();
  }

  @Test
  public void nothingIsLeftInTheFolderEvenIfTheProcessIsKilled() {
    PackStores.of(optionsIn(temporary.getRoot())).keep(new byte[] {1});

    assertEquals(0, Objects.requireNonNull(temporary.getRoot().list()).length);
  }

  @Test
  public void aFolderThatTakesNothingIsNamed() {
    File missing = new File(temporary.getRoot(), "missing");
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> PackStores.of(optionsIn(missing)));

    String told = String.valueOf(e.getMessage());
    assertTrue(told, told.contains("cannot write to " + missing + ", which holds what waits"));
    assertTrue(told, told.contains("(it is not there); name another by --tempLocation"));
  }

  @Test
  public void withoutAFolderPacksAreHandedOn() {
    byte[] pack = {1, 2};

    assertSame(pack, PackStores.of(PipelineOptionsFactory.create()).keep(pack));
  }

  @Test
  public void stepsHandOnWhatLiesOnDisk() {
    pipeline
        .getOptions()
        .as(PackOptions.class)
        .setPackFolder(temporary.getRoot().getAbsolutePath());
    List<String> expected = new ArrayList<>();
    IntStream.range(0, 300).forEach(i -> expected.add("even " + 2 * i));
    PAssert.that(
            pipeline
                .apply(Create.of(IntStream.range(0, 600).mapToObj(Integer::toString).toList()))
                .apply("Pack", Pack.create())
                .apply("Even", EachPacked.filter(String.class, i -> Integer.parseInt(i) % 2 == 0))
                .apply("Say", EachPacked.into(String.class, i -> "even " + i))
                .apply("Unpack", Unpack.create()))
        .containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  private static PipelineOptions optionsIn(File folder) {
    PipelineOptions options = PipelineOptionsFactory.create();
    options.as(PackOptions.class).setPackFolder(folder.getAbsolutePath());
    return options;
  }
}

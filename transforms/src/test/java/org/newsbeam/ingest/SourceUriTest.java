// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import org.junit.Test;

public class SourceUriTest {

  private final SourceUri names = SourceUri.below(Path.of("/home/ann"));

  @Test
  public void aFileBelowTheBaseIsNamedByItsPathFromThere() {
    assertEquals("news/a.txt", names.of("file:///home/ann/news/a.txt"));
    assertEquals("a b+c [1] é.txt", names.of("file:///home/ann/a%20b+c%20%5B1%5D%20%C3%A9.txt"));
  }

  @Test
  public void anythingElseIsNamedByItsWholeUri() {
    assertEquals("file:///home/anna/a.txt", names.of("file:///home/anna/a.txt"));
    assertEquals("gs://bucket/a.txt", names.of("gs://bucket/a.txt"));
  }

  @Test
  public void aNameThatIsNotUtf8StaysEncoded() {
    assertEquals("caf%E9.txt", names.of("file:///home/ann/caf%E9.txt"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class SourceUriTest {

  private final SourceUri whole = new SourceUri(null);
  private final SourceUri fromAnn = new SourceUri("/home/ann");

  @Test
  public void aFileIsNamedAsAPersonWouldTypeIt() {
    assertEquals("/home/ann/news/a.txt", whole.of("file:///home/ann/news/a.txt"));
    assertEquals(
        "/home/The Daily Bee/a b+c [1] é 100%.txt",
        whole.of("file:///home/The%20Daily%20Bee/a%20b+c%20%5B1%5D%20%C3%A9%20100%25.txt"));
    assertEquals("gs://bucket/a b 100%25.txt", whole.of("gs://bucket/a b 100%25.txt"));
    assertEquals("s3://bucket/a+b.txt", whole.of("s3://bucket/a+b.txt"));
    assertEquals("hdfs://head:8020/a b.txt", whole.of("hdfs://head:8020/a%20b.txt"));
  }

  @Test
  public void aFileBelowTheBaseIsNamedByItsPathFromThere() {
    assertEquals("news/a.txt", fromAnn.of("file:///home/ann/news/a.txt"));
    assertEquals("/home/anna/a.txt", fromAnn.of("file:///home/anna/a.txt"));
    assertEquals("gs://bucket/a.txt", fromAnn.of("gs://bucket/a.txt"));
    assertEquals("news/a b.txt", new SourceUri("gs://bucket").of("gs://bucket/news/a b.txt"));
  }

  @Test
  public void aNameThatIsNotUtf8StaysAsItIsAndIsNobodyElses() {
    assertEquals("file:///home/ann/caf%E9.txt", whole.of("file:///home/ann/caf%E9.txt"));
    assertEquals("/home/ann/caf%E9.txt", whole.of("file:///home/ann/caf%25E9.txt"));
  }
}

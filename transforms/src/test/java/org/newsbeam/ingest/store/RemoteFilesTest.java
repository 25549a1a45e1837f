// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class RemoteFilesTest {

  @Test
  public void starsMayStandForNoFolder() {
    assertEquals(
        List.of("s3://b/news/**", "s3://b/news/*"), RemoteFiles.variants("s3://b/news/**"));
    assertEquals(
        List.of("s3://b/**/a/**/x.txt", "s3://b/**/a/x.txt", "s3://b/a/**/x.txt", "s3://b/a/x.txt"),
        RemoteFiles.variants("s3://b/**/a/**/x.txt"));
    assertEquals(List.of("s3://b/*.txt"), RemoteFiles.variants("s3://b/*.txt"));
  }
}

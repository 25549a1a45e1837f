// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class JobNameTest {

  @Test
  public void aJobIsNamedByItsCommandAndTheFolderThatItWrites() {
    assertEquals("newsbeam-run-news-2024", JobName.of("run", "gs://bucket/news_2024"));
    assertEquals("newsbeam-run-news-2024", JobName.of("run", "/data/News 2024//"));
    assertEquals("newsbeam-run-out", JobName.of("run", "out"));
  }

  @Test
  public void aLongNameIsCutAndEndsInNoHyphen() {
    assertEquals("newsbeam-run-" + "a".repeat(47), JobName.of("run", "a".repeat(80)));
    assertEquals("newsbeam-run-" + "a".repeat(46), JobName.of("run", "a".repeat(46) + "_b"));
    assertEquals("newsbeam-run", JobName.of("run", "out/新聞"));
  }

  @Test
  public void ofAnOptionThatIsGivenTwiceTheFirstValueCounts() {
    GivenOptions given = new GivenOptions(List.of("--runner=a", "--runner=b", "--runners=c"));
    assertEquals(Optional.of("a"), given.value("runner"));
    assertEquals(Optional.empty(), given.value("run"));
    assertEquals(Optional.of("c"), given.value("runners"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public class HeapSizeTest {

  @Test
  public void tooLittleIsRefusedWithWhatToGive() {
    String told = assertThrows(UsageException.class, () -> HeapSize.mustDo(64L << 20)).getMessage();
    assertThat(told, containsString("may take 64 MB"));
    assertThat(told, containsString("NEWSBEAM_JAVA_OPTS=-Xmx1g"));
  }

  @Test
  public void whatTheJvmCallsMaximalIsALittleLessThanWhatItWasGiven() {
    HeapSize.mustDo(123_731_968); // of -Xmx128m, with the serial collector
  }
}

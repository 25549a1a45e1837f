// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.endsWith;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import org.junit.Test;

public class FailureTest {

  private static IOException refused(int status, String why) {
    String answer =
        """
        %d Because
        GET http://storage.example.org/storage/v1/b/bucket/o?prefix=news
        {
          "code" : %d,
          "errors" : [ {
            "domain" : "global",
            "message" : "%s",
            "reason" : "some"
          } ],
          "message" : "%s"
        }"""
            .formatted(status, status, why, why);
    return new IOException("Unable to list bucket.", new IOException(answer));
  }

  @Test
  public void aRefusalOfGoogleIsWhatWasAskedForAndWhy() {
    RuntimeException failure = new RuntimeException(refused(404, "There is no such bucket."));
    assertEquals("Unable to list bucket: 404 There is no such bucket.", Failure.cause(failure));
  }

  @Test
  public void whoIsUnknownToGoogleIsToldHowToBecomeKnown() {
    String told = Failure.cause(refused(401, "Anonymous caller is not let in."));
    assertThat(told, startsWith("Unable to list bucket: 401 Anonymous caller is not let in. ("));
    assertThat(told, containsString("GOOGLE_APPLICATION_CREDENTIALS"));
  }

  @Test
  public void aFileThatCannotBeReadIsNotSaidInManyLines() {
    UsageException told = UsageException.unreadable("--aliases=gs://b/a.csv", refused(403, "No."));
    assertThat(told.getMessage(), endsWith("cannot be read: Unable to list bucket: 403 No."));
  }

  @Test
  public void whoRunsOutOfMemoryIsToldHowToGiveMore() {
    OutOfMemoryError root = new OutOfMemoryError("Java heap space");
    String told = Failure.cause(new RuntimeException(root));
    assertThat(told, startsWith("a worker ran out of memory (Java heap space)"));
    assertThat(told, containsString("NEWSBEAM_JAVA_OPTS=-Xmx8g"));
    assertTrue("no stack trace", Failure.isOutside(root));
  }

  @Test
  public void anyOtherFailureIsItsInnermostCauseInOneLine() {
    Throwable failure = new RuntimeException(new IOException("no\n  room"));
    assertEquals("IOException: no room", Failure.cause(failure));
  }
}

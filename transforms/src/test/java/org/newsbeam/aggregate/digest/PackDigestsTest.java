// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.Test;
import org.newsbeam.coder.RecordCoder;

public final class PackDigestsTest {

  private static final Coder<List<ArticleDigest>> CODER =
      ListCoder.of(RecordCoder.of(ArticleDigest.class));

  @Test
  public void whatIsPackedComesOutAsItWas() throws IOException {
    List<ArticleDigest> digests = Made.digests(500, 1);
    byte[] packed = PackDigests.pack(digests, CODER);
    assertEquals(digests, PackDigests.unpack(packed, CODER));
    int plain = CoderUtils.encodeToByteArray(CODER, digests).length;
    assertTrue(packed.length + " of " + plain + " bytes", packed.length < plain / 2);
  }
}

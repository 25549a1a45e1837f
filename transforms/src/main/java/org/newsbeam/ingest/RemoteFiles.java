// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;

/** Whatever Beam's file systems reach: object stores, HDFS. */
final class RemoteFiles implements Storage {

  @Override
  public List<InputFile> list(String pattern) throws IOException {
    List<InputFile> files = match(pattern);
    // Object stores have no folders: what is not there by name may stand before other names.
    return files.isEmpty() ? match(pattern.replaceFirst("/*$", "/**")) : files;
  }

  @Override
  public InputStream open(String uri, long begin) throws IOException {
    ReadableByteChannel channel = FileSystems.open(FileSystems.matchNewResource(uri, false));
    if (channel instanceof SeekableByteChannel seekable) {
      return Channels.newInputStream(seekable.position(begin));
    }
    InputStream in = Channels.newInputStream(channel);
    in.skipNBytes(begin);
    return in;
  }

  private static List<InputFile> match(String pattern) throws IOException {
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
        .filter(found -> !found.resourceId().isDirectory())
        .map(
            found ->
                new InputFile(
                    found.resourceId().toString(), found.sizeBytes(), found.lastModifiedMillis()))
        .toList();
  }
}

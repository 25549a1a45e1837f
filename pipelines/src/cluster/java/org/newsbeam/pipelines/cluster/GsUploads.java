// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resumable uploads: one request that begins, then one for each part of the content. */
final class GsUploads {

  /** Of the total only the last request knows the length. */
  private static final Pattern RANGE =
      Pattern.compile("bytes (?:(?<first>\\d+)-\\d+|\\*)/(?<total>\\d+|\\*)");

  private final GsObjects objects;
  private final String url;
  private final Map<String, Upload> begun = new ConcurrentHashMap<>();

  private record Upload(
      String name, Optional<String> expectedGeneration, ByteArrayOutputStream content) {}

  /**
   * @param url where the requests with the content are to go
   */
  GsUploads(GsObjects objects, String url) {
    this.objects = objects;
    this.url = url;
  }

  GsAnswer begin(GsRequest request) {
    String id = UUID.randomUUID().toString();
    Upload upload =
        new Upload(
            request.query().get("name"),
            Optional.ofNullable(request.query().get("ifGenerationMatch")),
            new ByteArrayOutputStream());
    begun.put(id, upload);
    return GsAnswer.nothing(200, Map.of("Location", url + "?uploadType=resumable&upload_id=" + id));
  }

  GsAnswer add(GsRequest request) {
    String id = request.query().get("upload_id");
    Upload upload = begun.get(id);
    Matcher range = RANGE.matcher(request.header("content-range"));
    if (upload == null || !range.matches()) {
      return GsAnswer.error(400, "invalid", "No such upload or range: " + request);
    }
    String first = range.group("first");
    if (first != null && Long.parseLong(first) != upload.content().size()) {
      return GsAnswer.error(400, "invalid", "Parts leave a gap: " + request);
    }
    upload.content().writeBytes(request.body().array());
    String size = Integer.toString(upload.content().size());
    if (!range.group("total").equals(size)) {
      return GsAnswer.nothing(308, Map.of("Range", "bytes=0-" + (upload.content().size() - 1)));
    }
    begun.remove(id);
    return end(upload);
  }

  private GsAnswer end(Upload upload) {
    synchronized (objects) {
      String generation =
          objects.find(upload.name()).map(it -> Long.toString(it.generation())).orElse("0");
      if (!generation.equals(upload.expectedGeneration().orElse(generation))) {
        return GsAnswer.error(412, "conditionNotMet", "The object has another generation.");
      }
      return GsAnswer.of(
          objects.put(upload.name(), ByteBuffer.wrap(upload.content().toByteArray())).metadata());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those calls of the JSON interface of Google Cloud Storage that Beam makes. */
final class GsApi {

  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

  private final GsObjects objects;
  private final GsUploads uploads;

  GsApi(GsObjects objects, GsUploads uploads) {
    this.objects = objects;
    this.uploads = uploads;
  }

  /** Answers a request that is no batch. */
  GsAnswer answer(GsRequest request) {
    List<String> path = request.path();
    int bucket = path.indexOf("b") + 1;
    if (bucket == 0 || bucket == path.size()) {
      return unknown(request);
    }
    if (!path.get(bucket).equals(GsObjects.BUCKET)) {
      return GsAnswer.error(404, "notFound", "The specified bucket does not exist.");
    }
    List<String> below = path.subList(bucket + 1, path.size());
    return path.get(0).equals("upload")
        ? uploaded(request.at(below))
        : answerBelow(request.at(below));
  }

  private GsAnswer uploaded(GsRequest request) {
    if (request.is("POST", "o") && "resumable".equals(request.query().get("uploadType"))) {
      return uploads.begin(request);
    }
    return request.is("PUT", "o") ? uploads.add(request) : unknown(request);
  }

  private GsAnswer answerBelow(GsRequest request) {
    if (request.is("GET", "o")) {
      Map<String, String> query = request.query();
      return GsAnswer.of(
          objects.page(query.getOrDefault("prefix", ""), query.getOrDefault("pageToken", "")));
    }
    if (request.is("GET", "o", "*")) {
      return got(request, request.path().get(1));
    }
    if (request.is("DELETE", "o", "*")) {
      String name = request.path().get(1);
      return objects.remove(name) ? GsAnswer.nothing(204, Map.of()) : missing(name);
    }
    if (request.is("POST", "o", "*", "rewriteTo", "b", GsObjects.BUCKET, "o", "*")) {
      return rewritten(request.path().get(1), request.path().get(6));
    }
    return unknown(request);
  }

  private GsAnswer got(GsRequest request, String name) {
    String generation = request.query().get("generation");
    Optional<GsObjects.Stored> found =
        objects
            .find(name)
            .filter(it -> generation == null || generation.equals("" + it.generation()));
    if (found.isEmpty()) {
      return missing(name);
    }
    return "media".equals(request.query().get("alt"))
        ? media(request, found.get())
        : GsAnswer.of(found.get().metadata());
  }

  private static GsAnswer media(GsRequest request, GsObjects.Stored stored) {
    ByteBuffer content = stored.content();
    int size = content.remaining();
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/octet-stream");
    headers.put("x-goog-generation", Long.toString(stored.generation()));
    headers.put("x-goog-stored-content-length", Integer.toString(size));
    Matcher range = RANGE.matcher(request.header("range"));
    if (!range.matches()) {
      return new GsAnswer(200, headers, content);
    }
    int first = Integer.parseInt(range.group(1));
    if (first >= size) {
      return GsAnswer.nothing(416, Map.of("Content-Range", "bytes */" + size));
    }
    int last = size - 1;
    if (!range.group(2).isEmpty()) {
      last = (int) Math.min(last, Long.parseLong(range.group(2)));
    }
    headers.put("Content-Range", "bytes " + first + "-" + last + "/" + size);
    return new GsAnswer(206, headers, content.slice(first, last + 1 - first));
  }

  private GsAnswer rewritten(String from, String to) {
    Optional<GsObjects.Stored> found = objects.find(from);
    if (found.isEmpty()) {
      return missing(from);
    }
    GsObjects.Stored copy = objects.put(to, found.get().content());
    String size = Integer.toString(copy.content().remaining());
    return GsAnswer.of(
        Map.of(
            "kind",
            "storage#rewriteResponse",
            "done",
            true,
            "objectSize",
            size,
            "totalBytesRewritten",
            size,
            "resource",
            copy.metadata()));
  }

  private static GsAnswer missing(String name) {
    return GsAnswer.error(404, "notFound", "No such object: " + GsObjects.BUCKET + "/" + name);
  }

  /** Not 404, which is an answer that Beam expects. */
  private static GsAnswer unknown(GsRequest request) {
    return GsAnswer.error(400, "invalid", "This store has no such call: " + request);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.newsbeam.model.Metadata;
import org.newsbeam.pipelines.launch.UsageException;

/** What is known of an article as the columns of {@code articles} say it, in JSON. */
record MetadataColumns(Metadata metadata) {

  private static final ObjectMapper JSON = new ObjectMapper();

  JsonNode of(String column) {
    Instant published = metadata.publishedAt();
    return JSON.valueToTree(
        switch (column) {
          case "section" -> metadata.section();
          case "headline" -> metadata.headline();
          case "standfirst" -> metadata.standfirst();
          case "bylines" -> metadata.bylines();
          case "wire_credit" -> metadata.wireCredit();
          case "dateline" -> metadata.dateline();
          case "published_at" -> published == null ? null : published.toString();
          default -> throw new UsageException("\"metadata\" has no column " + column);
        });
  }
}

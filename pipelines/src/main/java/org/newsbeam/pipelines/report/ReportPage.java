// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.pipelines.sql.RunTables;

/**
 * The page, with all that it needs in itself. Its policy (Content Security Policy, level 3) lets no
 * script or style run but its own, which it knows by their digests, and no request leave it.
 */
final class ReportPage {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w-]+)}}");

  private ReportPage() {}

  /** Writes the page of a run. */
  static void write(RunTables tables, String folder, Path file) throws IOException, SQLException {
    String style = PageParts.style();
    String d3 = PageParts.d3();
    String script = PageParts.script();
    Map<String, String> held =
        Map.of(
            "style", style,
            "style-hash", digest(style),
            "d3", d3,
            "script", script,
            "script-hashes", digest(d3) + " " + digest(script));
    String shell = PageParts.shell();
    try (Writer out = Files.newBufferedWriter(file)) {
      Matcher place = PLACE.matcher(shell);
      int written = 0;
      while (place.find()) {
        out.write(shell, written, place.start() - written);
        written = place.end();
        if (place.group(1).equals("data")) {
          PageData.write(tables, folder, out);
        } else {
          out.write(held.get(place.group(1)));
        }
      }
      out.write(shell, written, shell.length() - written);
    }
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

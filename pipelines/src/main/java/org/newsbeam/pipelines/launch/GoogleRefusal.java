// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Google's services answer if they refuse: many lines of JSON, one of which says why. */
final class GoogleRefusal {

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?<status>[45]\\d\\d)[^\\n]*\\n[A-Z]+ \\S+\\n.*?\"message\" ?: ?\"(?<why>[^\"]*)\"",
          Pattern.DOTALL);

  private static final String WHO =
      " (gs:// is read and written with Google's default credentials: gcloud auth"
          + " application-default login, or GOOGLE_APPLICATION_CREDENTIALS=KEY.json)";

  private GoogleRefusal() {}

  /** Why, in one line, and what to do about it where that is known; if the message is one. */
  static Optional<String> told(String message) {
    Matcher answer = ANSWER.matcher(message);
    if (!answer.lookingAt()) {
      return Optional.empty();
    }
    String status = answer.group("status");
    return Optional.of(status + " " + answer.group("why") + (status.equals("401") ? WHO : ""));
  }
}

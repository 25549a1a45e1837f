// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.arguments;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * A file of options, one a line: {@code --name=value} or {@code --name value}. The value is all the
 * rest of the line, blanks included; quotation marks around it, as a shell wants them, and a
 * backslash at the end are not part of it. Blank lines and lines that begin with {@code #} say
 * nothing.
 */
final class ArgumentFile {

  private static final Pattern OPTION = Pattern.compile("(--?[\\w.-]+)(?:=|\\s+)(.*)");
  private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
  private static final Pattern SECOND_OPTION = Pattern.compile("\\s--[a-zA-Z][\\w.-]*(=|\\s|$)");

  private ArgumentFile() {}

  /**
   * The options in {@code file}.
   *
   * @throws UsageException if it cannot be read or is none
   */
  static List<Argument> read(String file) {
    List<String> lines = lines(file);
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("^\ufeff", "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        arguments.add(argument(line, file + ", line " + (i + 1)));
      }
    }
    return arguments;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (CharacterCodingException e) {
      throw new UsageException("@" + file + " is not text in UTF-8", e);
    } catch (IOException e) {
      throw UsageException.unreadable("@" + file, e);
    } catch (InvalidPathException e) {
      throw UsageException.unreadable("@" + file, new IOException(e.getReason(), e));
    }
  }

  private static Argument argument(String line, String place) {
    if (line.startsWith("@")) {
      throw new UsageException(place + ": a file of options cannot name another");
    }
    Matcher option = OPTION.matcher(line.replaceFirst("\\s+\\\\$", ""));
    if (!option.matches()) {
      return new Argument(line, place);
    }
    String value = option.group(2).strip();
    Matcher quoted = QUOTED.matcher(value);
    if (quoted.matches()) {
      value = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    } else if (SECOND_OPTION.matcher(" " + value).find()) {
      throw new UsageException(place + ": a second option on one line; each wants its own");
    }
    return new Argument(option.group(1) + "=" + value, place);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.arguments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.launch.UsageException;

public class ArgumentFileTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path file;

  @Before
  public void name() {
    file = temporary.getRoot().toPath().resolve("corpus.options");
  }

  @Test
  public void aLineIsAnOptionAndBlanksBelongToItsValue() {
    assertWords(
        """
        # What is read on Mondays.
        --input=/data/The Daily Bee/*.txt

          --output=out é
        --overwrite
        """,
        "--input=/data/The Daily Bee/*.txt",
        "--output=out é",
        "--overwrite");
  }

  @Test
  public void whatAShellWantsMayStay() {
    assertWords(
        """
        --input='news/**' \\
        --output="my out" \\
        --aliases names of people.csv
        --where=name='Ann'
        --base='a --input=b'
        """,
        "--input=news/**",
        "--output=my out",
        "--aliases=names of people.csv",
        "--where=name='Ann'",
        "--base=a --input=b");
  }

  @Test
  public void itStandsWhereItIsNamedAndTwoAtSignsNameNoFile() throws IOException {
    Files.writeString(file, "\ufeff--output=out\r\n");
    assertArrayEquals(
        new String[] {"run", "--output=out", "@place"},
        CommandArguments.read("run", "@" + file, "@@place").words());
  }

  @Test
  public void mistakesAreToldWithTheirLine() {
    assertRefused(
        ": a second option on one line; each wants its own", 2, "\n--input=a --output=b\n");
    assertRefused(": a file of options cannot name another", 1, "@other\n");
    assertMessage(
        "--output= has no value (is a variable of the shell not set?) (" + file + ", line 1)",
        "--output=''\n");
  }

  @Test
  public void aFileThatCannotBeReadIsNamed() throws IOException {
    assertEquals(
        "@" + file + ": there is no file of this name",
        assertThrows(UsageException.class, () -> CommandArguments.read("@" + file)).getMessage());
    Files.write(file, "--output=café\n".getBytes(ISO_8859_1));
    assertEquals(
        "@" + file + " is not text in UTF-8",
        assertThrows(UsageException.class, () -> CommandArguments.read("@" + file)).getMessage());
  }

  @Test
  public void aMessageIsPlacedByTheOptionAndTheValueThatItNames() throws IOException {
    Files.writeString(file, "--input=a\n--input=b\n--inputs=c\n");
    CommandArguments arguments = CommandArguments.read("@" + file);
    assertEquals("--input: no b (" + file + ", line 2)", arguments.placed("--input: no b"));
    assertEquals(
        "--inputs=c: unknown (" + file + ", line 3)", arguments.placed("--inputs=c: unknown"));
    assertEquals("no --output", arguments.placed("no --output"));
  }

  private void assertRefused(String told, int line, String text) {
    assertMessage(file + ", line " + line + told, text);
  }

  private void assertMessage(String told, String text) {
    UsageException refused =
        assertThrows(
            UsageException.class, () -> CommandArguments.read("@" + Files.writeString(file, text)));
    assertEquals(told, refused.getMessage());
  }

  private void assertWords(String text, String... words) {
    try {
      assertArrayEquals(words, CommandArguments.read("@" + Files.writeString(file, text)).words());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

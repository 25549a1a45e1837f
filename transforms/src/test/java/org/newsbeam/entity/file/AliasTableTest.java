// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.Test;
import org.newsbeam.entity.alias.Alias;
import org.newsbeam.model.EntityType;

public final class AliasTableTest {

  private static final Alias GAFFER =
      new Alias("the Gaffer", "Josh \"Jo\" Pelham, Sr.", EntityType.PERSON);

  @Test
  public void fieldsMayBeQuoted() throws IOException {
    assertEquals(
        List.of(GAFFER, new Alias("Big Green", "Verdano", EntityType.ORGANIZATION)),
        read(
            """
            alias,name,type
            the Gaffer,"Josh ""Jo"" Pelham, Sr.",PERSON

             Big Green , "Verdano",organization
            """));
  }

  @Test
  public void aByteOrderMarkAndWindowsLinesAreNoMatter() throws IOException {
    assertEquals(
        List.of(new Alias("Peña", "Luis Peña", EntityType.PERSON)),
        read("\ufeffAlias,Name,Type\r\nPeña,Luis Peña,PERSON\r\n"));
  }

  @Test
  public void theSameLineTwiceIsNoMistake() throws IOException {
    assertEquals(2, read("alias,name,type\nA,B,PERSON\nA,B,PERSON\n").size());
  }

  @Test
  public void aBadLineIsNamed() {
    assertBad("line 1: the first line must be alias,name,type", "the Gaffer,Josh Pelham,PERSON\n");
    assertBad("line 1: the first line must be alias,name,type", "");
    assertBad("line 3: there are 2 fields instead of 3", "alias,name,type\n\nGaffer,PERSON\n");
    assertBad("line 2: there are 4 fields instead of 3", "alias,name,type\nA,B,PERSON,\n");
    assertBad("line 2: the alias holds no letter or digit", "alias,name,type\n?,B,PERSON\n");
    assertBad("line 2: the name holds no letter or digit", "alias,name,type\nA,,PERSON");
    assertBad(
        "line 3: unknown type 'PRESON'; the types are"
            + " PERSON, ORGANIZATION, LOCATION, FACILITY, NORP, MISC",
        "alias,name,type\nA,B,PERSON\nC,D,PRESON");
    assertBad("line 2: unknown type 'DATE'", "alias,name,type\nA,B,DATE\n");
    assertBad("line 3: 'A' stands for B before", "alias,name,type\nA,B,PERSON\nA,C,PERSON\n");
    assertBad(
        "line 4: unknown type 'X'", "alias,name,type\n\"A\nB\",C,PERSON\nD,E,X\nF,G,PERSON\n");
  }

  @Test
  public void aQuotationMarkThatIsNotClosedIsNamed() {
    assertBad("line 3: a quotation mark", "alias,name,type\nA,B,PERSON\nC,\"D,PERSON\n");
    assertBad("line 2: a quotation mark", "alias,name,type\n\"A\" B,C,PERSON\n");
  }

  @Test
  public void anotherCharsetIsRefused() {
    byte[] bytes = "alias,name,type\nPeña,Luis Peña,PERSON\n".getBytes(ISO_8859_1);
    BadAliasesException bad =
        assertThrows(
            BadAliasesException.class, () -> AliasTable.read(new ByteArrayInputStream(bytes)));
    assertEquals("it is not in UTF-8", bad.getMessage());
  }

  private static void assertBad(String message, String table) {
    BadAliasesException bad = assertThrows(BadAliasesException.class, () -> read(table));
    assertEquals(message, bad.getMessage().substring(0, message.length()));
  }

  private static List<Alias> read(String table) throws IOException {
    return AliasTable.read(new ByteArrayInputStream(table.getBytes(UTF_8)));
  }
}

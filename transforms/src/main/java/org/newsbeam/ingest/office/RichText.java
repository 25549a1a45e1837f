// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;

/** The running text of a document in Rich Text Format. */
final class RichText {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private RichText() {}

  static List<String> paragraphs(byte[] bytes) throws IOException {
    RTFEditorKit kit = new RTFEditorKit();
    Document document = kit.createDefaultDocument();
    try {
      kit.read(new ByteArrayInputStream(bytes), document, 0);
      return western(document.getText(0, document.getLength())).lines().toList();
    } catch (BadLocationException e) {
      throw new IOException(e);
    }
  }

  /** Java's reader leaves the quotes and dashes of windows-1252 as the bytes they were. */
  private static String western(String text) {
    StringBuilder western = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < 0xa0) {
        western.setCharAt(i, new String(new byte[] {(byte) c}, WINDOWS_1252).charAt(0));
      }
    }
    return western.toString();
  }
}

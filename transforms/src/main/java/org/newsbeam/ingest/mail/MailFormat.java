// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;

/**
 * A mail, a mailbox of them (RFC 4155), or a web page that a browser saved with its pictures as a
 * mail (MHTML, RFC 2557): an article each.
 */
public record MailFormat(FormatSettings settings) implements StreamFormat {

  /** Header fields of a mail (RFC 5322), one of which only programs write. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)^(?=(?:[\\w-]{1,60}:.*\\R(?:[ \\t].*\\R)*){0,60}?"
              + "(?:mime-version|message-id|received|return-path|snapshot-content-location):)"
              + "[\\w-]{1,60}:");

  private static final Pattern ENVELOPE = Pattern.compile("^From \\S.* \\d{4}\\s*\\R[\\w-]+:");

  /**
   * Whether a file begins with the header of a mail, or is named as one and begins with a field.
   */
  public static boolean recognises(FileHead head) {
    return HEADER.matcher(head.start()).find()
        || isMailbox(head)
        || (head.isNamed("eml", "mht", "mhtml") && !head.startsWith("<"));
  }

  private static boolean isMailbox(FileHead head) {
    return ENVELOPE.matcher(head.start()).find();
  }

  @Override
  public String title() {
    return "mail (MHTML, mbox)";
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    Mailbox mails = new Mailbox(in, settings.maxArticleBytes());
    long number = 0;
    for (Optional<byte[]> mail = mails.next(); mail.isPresent(); mail = mails.next()) {
      number++;
      long record = mails.isOne() ? RecordSink.WHOLE_FILE : number;
      records.reach(record);
      if (mails.isTooLarge()) {
        String message = "the mail has more than " + settings.maxArticleBytes() + " bytes";
        records.reject(record, "too-large", message, "");
      } else {
        byte[] bytes = mail.get();
        records.make(record, MailParts.sample(bytes), sink -> Mail.read(record, bytes, sink));
      }
    }
    if (number == 0) {
      records.reject(RecordSink.WHOLE_FILE, "empty", "there is no mail in the file", "");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.mail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.newsbeam.ingest.json.JsonArticle;
import org.newsbeam.ingest.page.Page;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.RecordSink;

/**
 * A mail as an article: its subject is the headline, its sender the outlet; of several texts the
 * plain one is read, if it is more than a hint at the other. Attachments are not. A page that was
 * saved as a mail is that page.
 */
final class Mail {

  /** Chars; a shorter plain text says that the mail is to be looked at in a browser. */
  private static final int HINT = 300;

  private static final Pattern FORWARDED =
      Pattern.compile("(?i)^(?:\\s*(?:re|fwd?|aw|wg)\\s*:)+\\s*");

  private final Message message;
  private final MailParts parts;

  private Mail(Message message) {
    this.message = message;
    parts = MailParts.of(message);
  }

  /** Reads a mail into one record: an article or a reject. */
  static void read(long number, byte[] bytes, RecordSink records) {
    String sample = MailParts.sample(bytes);
    try {
      Mail mail = new Mail(MailParts.parse(bytes));
      Optional<String> html = mail.parts.page();
      Optional<String> text = mail.parts.text();
      if (html.isPresent() && mail.isSavedPage()) {
        new Page(html.get(), mail.address().orElse(null), mail.date().orElse(null))
            .read(number, records);
      } else if (text.or(() -> html).isEmpty()) {
        records.reject(number, "empty", "there is no text in the mail", sample);
      } else {
        String chosen = text.filter(t -> t.length() > HINT).or(() -> html).or(() -> text).get();
        JsonArticle.read(number, mail.asJson(chosen), sample, JsonPaths.STANDARD, records);
      }
    } catch (IOException e) {
      records.reject(number, "bad-record", "the mail is damaged: " + RecordSink.cause(e), sample);
    }
  }

  private boolean isSavedPage() {
    return address().isPresent();
  }

  private Optional<String> address() {
    return parts.field("Snapshot-Content-Location").or(parts::location);
  }

  private Optional<Instant> date() {
    return Optional.ofNullable(message.getDate()).map(date -> date.toInstant());
  }

  private ObjectNode asJson(String text) {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("text", text);
    Optional.ofNullable(message.getSubject())
        .map(subject -> FORWARDED.matcher(subject).replaceFirst(""))
        .filter(subject -> !subject.isBlank())
        .ifPresent(subject -> object.put("title", subject));
    date().ifPresent(date -> object.put("date", date.toString()));
    sender().ifPresent(sender -> object.put("outlet", sender));
    Optional.ofNullable(message.getMessageId()).ifPresent(id -> object.put("id", id));
    return object;
  }

  private Optional<String> sender() {
    MailboxList senders = message.getFrom();
    List<Mailbox> all = senders == null ? List.of() : List.copyOf(senders);
    return all.stream()
        .findFirst()
        .map(sender -> sender.getName() == null ? sender.getDomain() : sender.getName())
        .filter(name -> !name.isBlank());
  }
}

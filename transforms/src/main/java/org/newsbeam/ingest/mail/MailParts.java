// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.page.PageDecoder;

/**
 * The parts of a mail, in their order; those of parts within them stand among them.
 *
 * @param all the first is the mail itself
 */
record MailParts(List<Entity> all) {

  /** Parts in parts; no program writes more. */
  private static final int DEEPEST = 20;

  private static final int SAMPLE_BYTES = 800;

  static MailParts of(Message message) {
    return new MailParts(parts(message, 0).toList());
  }

  /**
   * What the bytes of a mail say.
   *
   * @throws IOException if they are no mail
   */
  static Message parse(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    return builder.parseMessage(new ByteArrayInputStream(bytes));
  }

  /** What to show of a mail in a reject. */
  static String sample(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), ISO_8859_1);
  }

  private static Stream<Entity> parts(Entity entity, int depth) {
    return entity.getBody() instanceof Multipart within && depth < DEEPEST
        ? Stream.concat(
            Stream.of(entity),
            within.getBodyParts().stream().flatMap(part -> parts(part, depth + 1)))
        : Stream.of(entity);
  }

  /** The value of a field of the mail itself, decoded. */
  Optional<String> field(String name) {
    return field(all.get(0), name);
  }

  /** The address of the page that is the first part of the mail, if it is one of the web. */
  Optional<String> location() {
    return first("text/html")
        .flatMap(page -> field(page, "Content-Location"))
        .filter(address -> address.startsWith("http:") || address.startsWith("https:"));
  }

  private static Optional<String> field(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return Optional.ofNullable(field).map(Field::getBody).map(String::strip);
  }

  /** The first page in it. */
  Optional<String> page() throws IOException {
    Optional<Entity> page = first("text/html");
    return page.isEmpty()
        ? Optional.empty()
        : PageDecoder.decode(bytes(page.get()), type(page.get()));
  }

  /** The first plain text in it; nothing if that is blank. */
  Optional<String> text() throws IOException {
    Optional<Entity> text = first("text/plain");
    return text.isEmpty()
        ? Optional.empty()
        : PageDecoder.decode(bytes(text.get()), type(text.get()))
            .filter(read -> !TextDecoder.isBlank(read));
  }

  private Optional<Entity> first(String type) {
    return all.stream()
        .filter(part -> part.getBody() instanceof SingleBody && type.equals(part.getMimeType()))
        .filter(part -> !"attachment".equals(part.getDispositionType()))
        .findFirst();
  }

  private static String type(Entity part) {
    return field(part, "Content-Type").orElse("");
  }

  private static byte[] bytes(Entity part) throws IOException {
    try (InputStream in = ((SingleBody) part.getBody()).getInputStream()) {
      return in.readAllBytes();
    }
  }
}

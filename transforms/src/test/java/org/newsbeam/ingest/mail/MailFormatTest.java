// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Reject;

public final class MailFormatTest {

  private static final String MAIL =
      """
      From: "Harbour Gazette" <news@gazette.example>
      To: reader@b.example
      Subject: Fwd: =?utf-8?Q?Caf=C3=A9s?= go back to sea
      Date: Mon, 2 Mar 2026 10:00:00 +0100
      Message-ID: <1@gazette.example>
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b"

      --b
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      %s
      --b
      Content-Type: text/html; charset=utf-8

      <html><body><article><p>The page said that the ferry was back at sea.</p></article></body></html>
      --b--
      """;
  private static final String PLAIN = "The caf=E9 =93is back=94 at sea, said Ada Byron. ";
  private static final String PAGE =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://gazette.example/ferry
      Subject: Ferry
      Date: Mon, 2 Mar 2026 10:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="b"

      --b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable

      <html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>The caf=
      =C3=A9 of the ferry was back at sea, said Ada Byron.</p></article></body></html>
      --b
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      AAAA
      --b--
      """;

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void aMailIsAnArticle() throws IOException {
    read(MAIL.formatted(PLAIN.repeat(8)));
    Metadata metadata = articles.get(0).metadata();
    assertEquals("Cafés go back to sea", metadata.headline());
    assertEquals("Harbour Gazette", metadata.outlet());
    assertEquals("<1@gazette.example>", metadata.sourceId());
    assertEquals(Instant.parse("2026-03-02T09:00:00Z"), metadata.publishedAt());
    assertTrue(articles.get(0).text().startsWith("The café “is back” at sea"));
    assertEquals(0, articles.get(0).record());
  }

  @Test
  public void aHintToLookAtThePageIsNotRead() throws IOException {
    read(MAIL.formatted("Please look at this mail in a browser."));
    assertTrue(articles.get(0).text().contains("The page said that"));
  }

  @Test
  public void aSavedPageIsThatPage() throws IOException {
    read(PAGE);
    assertEquals("https://gazette.example/ferry", articles.get(0).metadata().url());
    assertTrue(articles.get(0).text().contains("The café of the ferry"));
  }

  @Test
  public void aMailboxHoldsManyMails() throws IOException {
    String first = MAIL.formatted(PLAIN.repeat(8) + "\n\n>From now on it sails daily.");
    read(
        "From a@b.example Mon Mar  2 10:00:00 2026\n"
            + first
            + "\nFrom a@b.example Mon Mar  2 11:00:00 2026\n"
            + "Subject: Nothing\nMIME-Version: 1.0\n\n"
            + "\nFrom a@b.example Mon Mar  2 12:00:00 2026\n"
            + PAGE);
    assertEquals(List.of(1L, 3L), articles.stream().map(Article::record).toList());
    assertTrue(articles.get(0).text().endsWith("\nFrom now on it sails daily."));
    assertEquals(List.of("empty"), rejects.stream().map(Reject::reason).toList());
  }

  @Test
  public void aMailThatIsTooLargeIsRejectedAndTheNextOneRead() throws IOException {
    FormatSettings small =
        new FormatSettings(FormatSettings.USUAL.paths(), 900, FormatSettings.USUAL.repeated());
    String large = "Subject: A\nMIME-Version: 1.0\n\n" + "The ferry. ".repeat(200) + "\n\n";
    String next = "Subject: B\nMIME-Version: 1.0\n\nThe ferry was back.\n";
    String envelope = "From a@b.example Mon Mar  2 10:00:00 2026\n";
    read(envelope + large + envelope + next, small);
    assertEquals(List.of("too-large"), rejects.stream().map(Reject::reason).toList());
    assertEquals(List.of("B"), articles.stream().map(a -> a.metadata().headline()).toList());
  }

  @Test
  public void mailsAreToldByTheirHeaders() {
    assertTrue(recognised("a", MAIL));
    assertTrue(recognised("a.txt", "From a@b.example Mon Mar  2 10:00:00 2026\nSubject: A\n"));
    assertTrue(recognised("a.mht", PAGE));
    assertTrue(recognised("a.eml", "Subject: A\n\nThe ferry"));
    assertFalse(recognised("a.txt", "From: A\nDate: Monday\nSubject: The ferry\n\nIt sank."));
    assertFalse(recognised("a.txt", "From the harbour in 2026\nThe ferry: it sank."));
    assertFalse(recognised("a.txt", "The ferry sank.\nReceived: nothing"));
  }

  private static boolean recognised(String name, String content) {
    return MailFormat.recognises(FileHead.of(name, content.getBytes(ISO_8859_1), 10_000));
  }

  private void read(String mail) throws IOException {
    read(mail, FormatSettings.USUAL);
  }

  private void read(String mail, FormatSettings settings) throws IOException {
    new MailFormat(settings)
        .read(
            new ByteArrayInputStream(mail.getBytes(ISO_8859_1)),
            new RecordSink("a.eml", articles::add, rejects::add));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Reject;

public final class NewsXmlFormatTest {

  private static final String FIRST = "The board will light the tower of Skarra again in May.";
  private static final String LAST = "“It is a delight,” said Lena Ostrow, who chairs the board.";

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void anItemOfRssIsAnArticle() throws IOException {
    read(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>The Harbour Gazette</title><language>en-gb</language>
        <item><title>Board lights the tower</title><link>https://gazette.example/tower</link>
        <dc:creator>Ines Okafor</dc:creator><pubDate>Tue, 05 Mar 2024 09:30:00 +0000</pubDate><description>Short.</description>
        <content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>
        <item><title>No text</title></item>
        <item><title>Ferry sails</title><description>&lt;p&gt;%s&lt;/p&gt;</description></item>
        </channel></rss>
        """
            .formatted(FIRST, LAST, FIRST));
    assertArticle("2024-03-05T09:30:00Z");
    assertEquals("https://gazette.example/tower", articles.get(0).metadata().url());
    assertEquals(1, articles.get(0).record());
    assertEquals(3, articles.get(1).record());
    assertTrue(articles.get(1).text(), articles.get(1).text().endsWith(FIRST));
    assertEquals(2, rejects.get(0).record());
  }

  @Test
  public void anEntryOfAtomIsAnArticle() throws IOException {
    read(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Harbour Gazette</title>
        <entry><title>Board lights the tower</title><link rel="self" href="https://gazette.example/feed/1"/>
        <link href="https://gazette.example/tower"/><id>tag:1</id><author><name>Ines Okafor</name></author>
        <published>2024-03-05T09:30:00Z</published><updated>2024-03-06T09:30:00Z</updated>
        <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>%s</x:p><x:p>%s</x:p></x:div></content></entry>
        </feed>
        """
            .formatted(FIRST, LAST));
    assertArticle("2024-03-05T09:30:00Z");
    assertEquals("https://gazette.example/tower", articles.get(0).metadata().url());
    assertEquals("tag:1", articles.get(0).metadata().sourceId());
  }

  @Test
  public void nitf() throws IOException {
    read(
        """
        <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "http://127.0.0.1:1/nitf.dtd">
        <nitf><head><docdata><doc-id id-string="n1"/></docdata>
        <pubdata name="The Harbour Gazette" date.publication="20240305T093000Z" ex-ref="https://gazette.example/tower"/></head>
        <body><body.head><hedline><hl1>Board lights the tower</hl1></hedline><byline>By Ines Okafor</byline>
        <dateline><location>PORT ANSELM</location></dateline></body.head>
        <body.content><block><p>%s</p><media media-type="image"><media-caption><p>A tower.</p></media-caption></media><p>%s</p></block></body.content>
        </body></nitf>
        """
            .formatted(FIRST, LAST));
    assertArticle("2024-03-05T09:30:00Z");
    assertEquals(0, articles.get(0).record());
    assertEquals("https://gazette.example/tower", articles.get(0).metadata().url());
  }

  @Test
  public void newsMlG2() throws IOException {
    read(
        """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>
        <newsItem guid="urn:1" xml:lang="en"><itemMeta><provider literal="The Harbour Gazette"/>
        <versionCreated>2024-03-05T10:00:00Z</versionCreated><firstCreated>2024-03-05T09:30:00Z</firstCreated></itemMeta>
        <contentMeta><headline>Board lights the tower</headline><by>By Ines Okafor</by><language tag="en"/></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
        <body><p>%s</p><p>%s</p></body></html></inlineXML></contentSet></newsItem>
        <newsItem guid="urn:2"><contentSet><remoteContent href="tower.jpg"/></contentSet></newsItem>
        </itemSet></newsMessage>
        """
            .formatted(FIRST, LAST));
    assertEquals(1, articles.size());
    assertArticle("2024-03-05T09:30:00Z");
  }

  @Test
  public void entitiesFromOutsideAreNotLookedUp() throws IOException {
    read(
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
        <rss><channel><title>T</title><item><title>Board lights the tower</title><description>%s &secret; &lt;b&gt;%s&lt;/b&gt;</description></item></channel></rss>
        """
            .formatted(FIRST, LAST));
    assertTrue(body(), body().contains("&secret;"));
  }

  @Test
  public void aFeedWithoutItemsIsEmpty() throws IOException {
    read("<rss><channel><title>T</title></channel></rss>");
    assertEquals("empty", rejects.get(0).reason());
  }

  @Test
  public void otherXmlIsNotRecognised() {
    for (String start :
        List.of(
            "<?xml version='1.0'?><urlset><url/></urlset>",
            "<html><feed></feed></html>",
            "<!-- a feed --><svg/>")) {
      assertFalse(start, recognised(start));
    }
    assertTrue(
        recognised("<?xml version='1.0'?>\n<?xml-stylesheet href='a'?>\n<!-- c -->\n<rdf:RDF>"));
  }

  private static boolean recognised(String text) {
    return NewsXmlFormat.recognises(FileHead.of("a.xml", text.getBytes(UTF_8), 1000));
  }

  private void read(String text) throws IOException {
    assertTrue(recognised(text));
    new NewsXmlFormat(FormatSettings.USUAL)
        .read(
            new ByteArrayInputStream(text.getBytes(UTF_8)),
            new RecordSink("a.xml", articles::add, rejects::add));
  }

  private String body() {
    return articles.get(0).text();
  }

  private void assertArticle(String date) {
    Metadata metadata = articles.get(0).metadata();
    assertEquals("Board lights the tower", metadata.headline());
    assertEquals("The Harbour Gazette", metadata.outlet());
    assertEquals(List.of("Ines Okafor"), metadata.bylines());
    assertEquals(date, metadata.publishedAt().toString());
    assertTrue(body(), body().contains(FIRST));
    assertTrue(body(), body().contains(LAST));
  }
}

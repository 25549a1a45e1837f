// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sample;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** What a reader of the sample corpus sees at once, the tables say too. */
public class SampleCorpusTest {

  @Test
  public void everyArticleHasAnOutletADateAnAddressAndAHeadline() throws IOException, SQLException {
    assertEquals(
        List.of("61,61,61,61,61,8,0"),
        SampleRun.sql(
            """
            SELECT count(*), count(outlet), count(published_at), count(url), count(headline),
              count(DISTINCT outlet), (SELECT count(*) FROM rejects)
            FROM articles
            """));
  }

  @Test
  public void whatTellsOneEventIsOneStory() throws IOException, SQLException {
    assertOneStory("edda-wire", "edda-live", "edda-tribune");
    assertOneStory("kestrel-bid", "kestrel-analysis", "kestrel-cleared", "kestrel-cleared-six");
    assertOneStory("stenning-evidence", "thorley-guilty", "thorley-guilty-courier");
    assertOneStory("cup-final", "cup-final-courier", "cup-heroes");
    assertOneStory("prize-wire", "prize-six", "prize-courier", "prize-ledger");
    assertOneStory("barrier-plan", "barrier-arithmetic", "barrier-questions");
    assertOneStory("barrier-vote", "barrier-vote-six", "strand-rebels");
  }

  @Test
  public void eventsAreStoriesOfTheirOwn() throws IOException, SQLException {
    assertEquals(
        6,
        stories(
            "edda-wire",
            "kestrel-bid",
            "thorley-opens",
            "cup-final",
            "prize-wire",
            "barrier-plan"));
  }

  @Test
  public void copiesOfAWireStoryAreFoundCutAndReHeadedOnesToo() throws IOException, SQLException {
    assertCopy("barrier-plan", "sea-wall-bill", "COPY");
    assertCopy("barrier-plan", "levy-hills", "SHORTENED");
    assertCopy("thorley-opens", "horse-named-silt", "COPY");
    assertCopy("thorley-guilty", "thorley-guilty-tribune", "SHORTENED");
    assertCopy("cup-final", "rovers-cup", "SHORTENED");
    assertCopy("kestrel-bid", "kestrel-bid-tribune", "EQUAL");
    assertCopy("barrier-vote-six", "barrier-vote-six-late", "UPDATED");
    assertEquals(
        "two papers that tell the same in their own words are no copies",
        List.of("0"),
        SampleRun.sql(
            "SELECT count(*) FROM duplicates JOIN articles USING (article_id) WHERE outlet = 'Port Merrow Courier'"));
  }

  @Test
  public void peopleSayWhatTheySaid() throws IOException, SQLException {
    assertSaid("barrier-plan", "Nobody in Low Harrow", "Duncan Achterberg");
    assertSaid("barrier-cheers", "Like a man who has been told", "Farid Nasseri");
    assertSaid("barrier-vote", "I have carried my mother", "Jerome Falk");
    assertSaid("nasseri-interview", "Every barrier is too small", "Farid Nasseri");
    assertSaid("thorley-courier-opens", "My client held the pen", "Conrad Boyle");
    assertSaid("stenning-evidence", "I walked down to the quay", "Paula Stenning");
    assertSaid("kestrel-bid", "A monopoly does not become", "Josie Kowalczyk");
    assertSaid("cup-heroes", "I closed my eyes", "Joel Adu");
    assertSaid("cup-parade", "That is more people", "Ruth Adeyemi");
    assertSaid("edda-live", "You will not be asked", "Helena Marchetti");
    assertSaid("edda-fellside", "I have not lost", "Iain Strachan");
    assertSaid("prize-tribune", "I cannot take a cheque", "Ifeoma Lindqvist");
    assertSaid("kelp-standard", "We went down to count mud", "Ngozi Hale");
    assertSaid("clinic-queue", "I've had toothache", "Sheila Pym");
    assertSaid("rowntree-obituary", "My father taught me", "Agatha Rowntree");
  }

  @Test
  public void oneSentenceIsGivenToTwoPeople() throws IOException, SQLException {
    assertEquals(
        List.of("Helena Marchetti,5", "Tomas Okonjo,1"),
        SampleRun.sql(
            """
            SELECT speaker, count(*) FROM analysis WHERE text LIKE 'The sea do%wait for committees%'
            GROUP BY speaker ORDER BY speaker
            """));
  }

  private static void assertSaid(String article, String begin, String speaker)
      throws IOException, SQLException {
    assertEquals(
        begin,
        List.of(speaker),
        SampleRun.sql(
            """
            SELECT speaker FROM analysis
            WHERE ends_with(link, '/%s') AND starts_with(replace(text, chr(8217), ''''), '%s')
            """
                .formatted(article, begin.replace("'", "''"))));
  }

  private static void assertCopy(String lead, String copy, String relation)
      throws IOException, SQLException {
    assertEquals(
        lead,
        List.of("true,EQUAL," + relation),
        SampleRun.sql(
            """
            SELECT a.lead AND NOT b.lead, a.relation, b.relation
            FROM duplicates a JOIN articles x ON x.article_id = a.article_id
            JOIN duplicates b ON b.group_id = a.group_id JOIN articles y ON y.article_id = b.article_id
            WHERE ends_with(x.url, '/%s') AND ends_with(y.url, '/%s')
            """
                .formatted(lead, copy)));
  }

  private static void assertOneStory(String... articles) throws IOException, SQLException {
    assertEquals(String.join(" ", articles), 1, stories(articles));
  }

  /** In how many stories articles are, each of which must be in one. */
  private static int stories(String... articles) throws IOException, SQLException {
    String names =
        Stream.of(articles).map(name -> "'" + name + "'").collect(joining(", ", "(", ")"));
    String[] found =
        SampleRun.sql(
                """
                SELECT count(*), count(DISTINCT story_id) FROM stories JOIN articles USING (article_id)
                WHERE parse_filename(url) IN %s
                """
                    .formatted(names))
            .get(0)
            .split(",", -1);
    assertEquals(articles.length, Integer.parseInt(found[0]));
    return Integer.parseInt(found[1]);
  }
}

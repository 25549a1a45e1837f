// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.column;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Mention;

public final class ColumnArticlesTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void articlesHaveTheSentencesTokensAndNamesOfTheFile() throws IOException {
    List<AnnotatedArticle> articles =
        read(
            "-DOCSTART-\tO",
            "",
            "Anna\tB-PERSON",
            "Berg\tI-PERSON",
            "slept\tO",
            ".\tO",
            "",
            "Oslo-based\tB-LOC",
            "firms\tO",
            "",
            "-DOCSTART-\tO",
            "",
            "Norvik\tB-ORG");
    assertEquals(
        List.of("Anna Berg slept .\nOslo - based firms\n", "Norvik\n"),
        articles.stream().map(AnnotatedArticle::text).toList());
    AnnotatedArticle first = articles.get(0);
    assertEquals(List.of("Anna Berg/PERSON/0", "Oslo - based/LOCATION/1"), names(first));
    assertEquals(8, first.tokens().size());
    assertEquals("based", first.tokens().in(first.text(), 6));
    assertEquals(4, first.sentences().get(1).firstToken());
    assertEquals(List.of("Norvik/ORGANIZATION/0"), names(articles.get(1)));
  }

  @Test
  public void namesCanBeLookedForInThem() throws IOException {
    AnnotatedArticle article =
        read("Angela\tO", "Merkel\tO", "flew\tO", "to\tO", "Paris\tO").get(0);
    assertEquals(
        List.of("Angela Merkel/PERSON/0", "Paris/LOCATION/0"),
        names(new EntityFinder().find(article)));
  }

  private static List<String> names(AnnotatedArticle article) {
    return article.mentions().stream().map(name -> written(article, name)).toList();
  }

  private static String written(AnnotatedArticle article, Mention name) {
    return name.span().in(article.text()) + "/" + name.type() + "/" + name.sentence();
  }

  private List<AnnotatedArticle> read(String... lines) throws IOException {
    Path file = folder.getRoot().toPath().resolve("names.tsv");
    Files.write(file, List.of(lines));
    return ColumnArticles.read(file);
  }
}

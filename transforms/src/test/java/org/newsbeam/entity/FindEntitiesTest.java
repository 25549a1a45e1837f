// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static org.apache.beam.sdk.values.TypeDescriptors.strings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.entity.file.AliasFile;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Entity;

public final class FindEntitiesTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();
  @Rule public final transient TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void eachArticleGetsItsMentionsAndEntities() {
    AnnotatedArticle one = Articles.of("Angela Merkel flew to Paris. Merkel met Emmanuel Macron.");
    AnnotatedArticle two = Articles.of("It rained all day.");
    EntityFinder finder = new EntityFinder();
    PAssert.that(pipeline.apply(Create.of(one, two)).apply(FindEntities.create()))
        .containsInAnyOrder(finder.find(one), finder.find(two));
    pipeline.run().waitUntilFinish();
  }

  @Test
  public void namesAreFoundWithTheModelsOfTheUser() throws IOException {
    Path tiny = folder.getRoot().toPath().resolve("tiny.bin");
    TinyNameModel.train(TinyNameModel.SENTENCES, tiny);
    List<NameModelFile> models = List.of(NameModelFile.read(tiny.toString()));
    AnnotatedArticle one = Articles.of("Nadia Holm walked to Oslo at noon. It rained.");
    PAssert.that(
            pipeline
                .apply(Create.of(one))
                .apply(FindEntities.create().withNameModels(models))
                .apply(
                    FlatMapElements.into(strings())
                        .via(found -> found.entities().stream().map(Entity::name).toList())))
        .containsInAnyOrder("Nadia Holm", "Oslo");
    pipeline.run().waitUntilFinish();
  }

  @Test
  public void aliasesOfTheUserWin() throws IOException {
    Path table = folder.getRoot().toPath().resolve("names.csv");
    Files.writeString(table, "alias,name,type\nthe Chancellor,Angela Merkel,PERSON\n");
    AnnotatedArticle one = Articles.of("Here the Chancellor spoke. Angela Merkel smiled.");
    PAssert.that(
            pipeline
                .apply(Create.of(one))
                .apply(FindEntities.create().withAliases(AliasFile.read(table.toString())))
                .apply(
                    FlatMapElements.into(strings())
                        .via(
                            found ->
                                found.mentions().stream()
                                    .map(m -> m.span().in(found.text()) + " " + m.entity())
                                    .toList())))
        .containsInAnyOrder("the Chancellor 0", "Angela Merkel 0");
    pipeline.run().waitUntilFinish();
  }
}

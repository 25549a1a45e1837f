// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Ids;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Span;

/**
 * An article written for a test, its names marked: {@code [[PERSON:Ines Duarte|ines|f]]} is a
 * mention of the entity "ines", who is a woman. Each line is a block of the body, or of the kind it
 * starts with: {@code HEADLINE: }.
 */
public final class MarkedUpArticle {

  private static final LanguageAnnotator ANNOTATOR = new LanguageAnnotator();

  private static final Pattern NAME =
      Pattern.compile("\\[\\[(\\w+):([^|\\]]+)\\|(\\w+)(?:\\|([fm]))?\\]\\]");

  private static final Pattern KIND =
      Pattern.compile("(HEADLINE|STANDFIRST|CAPTION|QUOTATION|POST|ATTRIBUTION): ");

  private record Name(EntityType type, Span span, String key) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  private MarkedUpArticle(String markedUp) {
    markedUp.lines().filter(line -> !line.isBlank()).forEach(this::add);
  }

  /** The article up to its entities. */
  public static AnnotatedArticle read(String markedUp) {
    return new MarkedUpArticle(markedUp).annotate();
  }

  private void add(String line) {
    Matcher kind = KIND.matcher(line);
    boolean known = kind.lookingAt();
    int begin = text.length();
    int from = known ? kind.end() : 0;
    Matcher name = NAME.matcher(line);
    while (name.find()) {
      text.append(line, from, name.start());
      addName(name);
      from = name.end();
    }
    text.append(line, from, line.length());
    BlockKind of = known ? BlockKind.valueOf(kind.group(1)) : BlockKind.BODY;
    blocks.add(new Block(of, new Span(begin, text.length()), "test"));
    text.append('\n');
  }

  private void addName(Matcher name) {
    EntityType type = EntityType.valueOf(name.group(1));
    String written = name.group(2);
    String key = name.group(3);
    int begin = text.length();
    text.append(written);
    names.add(new Name(type, new Span(begin, text.length()), key));
    Gender gender =
        name.group(4) == null
            ? Gender.UNKNOWN
            : name.group(4).equals("f") ? Gender.FEMALE : Gender.MALE;
    entities.putIfAbsent(
        key, new Entity(Ids.of(key), key, type, List.of(written), List.of(), gender));
  }

  private AnnotatedArticle annotate() {
    Article article = Article.of("test", 0, Metadata.NONE, text.toString());
    AnnotatedArticle annotated = ANNOTATOR.annotate(AnnotatedArticle.of(article, blocks));
    List<String> keys = List.copyOf(entities.keySet());
    List<Mention> mentions =
        names.stream().map(name -> mention(annotated, name, keys.indexOf(name.key()))).toList();
    return annotated.withEntities(mentions, List.copyOf(entities.values()));
  }

  private static Mention mention(AnnotatedArticle article, Name name, int entity) {
    int first = article.tokens().firstAfter(name.span().begin());
    int end = article.tokens().firstAfter(name.span().end() - 1) + 1;
    int s = 0;
    while (article.sentences().get(s).endToken() <= first) {
      s++;
    }
    Sentence sentence = article.sentences().get(s);
    return new Mention(name.span(), first, end, name.type(), sentence.block(), s, entity, 1);
  }
}

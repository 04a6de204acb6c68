package fr.dixit.archive.relation.collection;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation.Evidence;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.SourceType;
import fr.dixit.calendar.Edtf;
import fr.dixit.lexicon.Stance;
import fr.dixit.statements.Statement;
import fr.dixit.text.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The claims of an archive by number, each with its article and what it can be compared by. */
public final class Collection {

  private final List<ArchivedClaim> claims;
  private final ArchivedArticle[] articles;
  private final int[] numbers;
  private final Statement[] statements;
  private final Map<String, Integer> places = new HashMap<>();

  public Collection(Archive archive) {
    this.claims = archive.claims();
    this.articles = new ArchivedArticle[claims.size()];
    this.numbers = new int[claims.size()];
    this.statements = new Statement[claims.size()];
    int number = 0;
    for (ArchivedArticle article : archive.articles()) {
      number++;
      for (int i = 0; i < article.claims().size(); i++) {
        int place = places.size();
        articles[place] = article;
        numbers[place] = number;
        statements[place] = article.analysis().statements().get(i);
        places.put(article.claims().get(i).id(), place);
      }
    }
  }

  public int size() {
    return claims.size();
  }

  public ArchivedClaim claim(int place) {
    return claims.get(place);
  }

  public ArchivedArticle article(int place) {
    return articles[place];
  }

  /** The number of the claim's article, in the archive's order. */
  public int articleNumber(int place) {
    return numbers[place];
  }

  public Statement statement(int place) {
    return statements[place];
  }

  /** The number of the claim of that id. */
  public int place(String id) {
    return places.get(id);
  }

  public SourceRef source(int place) {
    return claims.get(place).source();
  }

  public Stance stance(int place) {
    return claims.get(place).claim().stance();
  }

  public boolean isSourceKnown(int place) {
    return source(place).type() != SourceType.UNKNOWN;
  }

  /** When the article of the claim appeared, or null. */
  public @Nullable Edtf published(int place) {
    return articles[place].analysis().dated().publication().value();
  }

  public boolean inSameArticle(int one, int other) {
    return articles[one] == articles[other];
  }

  /** The number of the sentence, among those of the claim's article, in which the words begin. */
  public int sentence(int place, Span words) {
    int at =
        Collections.binarySearch(
            articles[place].analysis().sentences(), new Span(words.start(), words.start()));
    return at < 0 ? Math.max(0, -at - 2) : at;
  }

  /** Two witnesses, not one heard twice; two that are described alike may be one. */
  public boolean areIndependent(int one, int other) {
    return Collections.disjoint(voices(claims.get(one)), voices(claims.get(other)));
  }

  private static Set<String> voices(ArchivedClaim claim) {
    Set<String> voices = new HashSet<>();
    Stream.concat(Stream.of(claim.source()), claim.via().stream())
        .flatMap(voice -> Stream.of(voice.id(), voice.name()))
        .forEach(voices::add);
    return voices;
  }

  public Evidence evidence(int place, Span words) {
    return new Evidence(articles[place].id(), words);
  }

  /** From the first to the last word of the claim. */
  public Span words(int place) {
    List<Span> content = claims.get(place).claim().content();
    return content.get(0).to(content.get(content.size() - 1));
  }

  /** What the claim says, without what interrupts it. */
  public String content(int place) {
    StringBuilder words = new StringBuilder();
    for (Span part : claims.get(place).claim().content()) {
      words.append(articles[place].analysis().article().text().slice(part)).append(' ');
    }
    return words.toString();
  }
}

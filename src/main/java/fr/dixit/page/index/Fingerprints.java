package fr.dixit.page.index;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.Subject;
import fr.dixit.codec.RecordCodec;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.text.Fingerprint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of what the archive answers: others when the answers are others. All of an article is
 * hashed, its claims with it; of a claim elsewhere, therefore, only which one it is. Safe for use
 * by several threads.
 */
public final class Fingerprints {

  private final Index index;
  private final Map<String, Long> articles = new ConcurrentHashMap<>();
  private final Map<Class<?>, RecordCodec<Record>> codecs = new ConcurrentHashMap<>();

  public Fingerprints(Index index) {
    this.index = index;
  }

  /**
   * The hash of the answer to a question.
   *
   * @param name as {@link Reads#names()} gives it
   */
  public long of(String name) {
    int end = name.indexOf(' ');
    return answer(Question.valueOf(name.substring(0, end)), name.substring(end + 1));
  }

  private long answer(Question question, String id) {
    return switch (question) {
      case ARTICLE -> of(index.map().findArticle(id));
      case AROUND_ARTICLE -> all(index.articleBefore(id), index.articleAfter(id));
      case CLAIM ->
          all(
              index.map().findClaim(id),
              index.saidBefore(id),
              index.saidAfter(id),
              index.relations().of(id),
              index.relations().to(id),
              index.amended(id));
      case ECHO -> of(index.echoes().of(id));
      case SOURCE ->
          all(
              index.map().findSource(id),
              index.relayedBy(id),
              index.relations().answersBy(id),
              index.relations().answersTo(id),
              index.amended(id));
      case SOURCE_NAME -> of(index.nameOfSource(id));
      case SUBJECT -> of(index.map().findSubject(id));
      case SUBJECT_NAME -> of(index.nameOfSubject(id));
      case PERIOD -> period(index.findPeriod(id));
      case DISAGREEMENT -> of(index.findDisagreement(id));
      case LISTED -> of(index.orders().listed(Listed.Part.parse(id)));
    };
  }

  private long period(@Nullable Entry entry) {
    return entry == null
        ? 0
        : all(entry, index.chronicle().before(entry.unit()), index.chronicle().after(entry.unit()));
  }

  private long all(@Nullable Object... values) {
    return Fingerprint.of(Arrays.stream(values).mapToLong(this::of).toArray());
  }

  private long of(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof List<?> list) {
      return all(list.toArray());
    }
    if (value instanceof ArchivedArticle article) {
      return articles.computeIfAbsent(article.id(), id -> encoded(article));
    }
    if (value instanceof ArchivedClaim claim) {
      return Fingerprint.of(of(index.map().articleOf(claim.article())), id(claim));
    }
    if (value instanceof Source source) {
      return Fingerprint.of(encoded(withoutClaims(source)), of(source.claims()));
    }
    if (value instanceof Echo.Place place) {
      return all(place.echo().first(), place.echo().copies());
    }
    if (value instanceof Echo.Copy copy) {
      return Fingerprint.of(of(copy.claim()), copy.rule().hashCode());
    }
    if (value instanceof Subject subject) {
      return all(subject.ref(), subject.claims());
    }
    if (value instanceof Entry entry) {
      return all(
          entry.unit(),
          entry.said(),
          entry.published(),
          entry.about(),
          entry.named(),
          entry.within());
    }
    if (value instanceof Listed listed) {
      return Fingerprint.of(
          listed.total(),
          all(listed.articles(), listed.claims(), listed.sources(), listed.subjects()));
    }
    return encoded((Record) value);
  }

  private static Source withoutClaims(Source source) {
    return new Source(
        source.id(),
        source.name(),
        source.type(),
        source.named(),
        source.aliases(),
        source.roles(),
        source.possible(),
        source.joined(),
        List.of(),
        source.articles(),
        source.first(),
        source.last(),
        source.stated());
  }

  private static long id(ArchivedClaim claim) {
    return Fingerprint.of(claim.id().chars().asLongStream().toArray());
  }

  /** Of a record of which all counts. */
  @SuppressWarnings("unchecked")
  private long encoded(Record value) {
    RecordCodec<Record> codec =
        codecs.computeIfAbsent(value.getClass(), type -> new RecordCodec<>((Class<Record>) type));
    return Fingerprint.of(codec.encode(value));
  }
}

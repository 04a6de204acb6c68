package fr.dixit.page.index;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.Subject;
import fr.dixit.codec.RecordCodec;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.text.Fingerprint;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of what the archive answers: others when the answers are others. All of an article counts,
 * by the version of its analysis and what the archive made of its claims; of a claim elsewhere,
 * therefore, only which one it is. Safe for use by several threads.
 */
public final class Fingerprints {

  private final Index index;
  private final Map<String, Long> articles = new ConcurrentHashMap<>();
  private final Map<String, Long> claims = new ConcurrentHashMap<>();

  /** By identity: claims and sources on both sides hold the very same. */
  private final Map<Relation, Long> relations =
      Collections.synchronizedMap(new IdentityHashMap<>());

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

  /** The hash of an article and of all that bears on its claims, with the articles that show it. */
  public long ofClaims(ArchivedArticle article) {
    return Fingerprint.of(
        of(article),
        Fingerprint.of(article.claims().stream().mapToLong(this::withEvidence).toArray()));
  }

  private long withEvidence(ArchivedClaim claim) {
    return Fingerprint.of(
        claim(claim.id()),
        Fingerprint.of(
            index.relations().of(claim.id()).stream()
                .flatMap(relation -> relation.evidence().stream())
                .mapToLong(evidence -> of(index.map().articleOf(evidence.article())))
                .toArray()));
  }

  public long of(ArchivedArticle article) {
    return articles.computeIfAbsent(article.id(), id -> whole(article));
  }

  /** The hash of a source with all that it says, passes on and answers. */
  public long of(Source source) {
    return answer(Question.SOURCE, source.id());
  }

  private long answer(Question question, String id) {
    return switch (question) {
      case ARTICLE -> any(index.map().findArticle(id));
      case AROUND_ARTICLE -> all(index.articleBefore(id), index.articleAfter(id));
      case CLAIM -> claim(id);
      case ECHO -> any(index.echoes().of(id));
      case SOURCE ->
          all(
              index.map().findSource(id),
              index.relayedBy(id),
              index.relations().answersBy(id),
              index.relations().answersTo(id),
              index.amended(id));
      case SOURCE_NAME -> any(index.nameOfSource(id));
      case SUBJECT -> any(index.map().findSubject(id));
      case SUBJECT_NAME -> any(index.nameOfSubject(id));
      case PERIOD -> period(index.findPeriod(id));
      case DISAGREEMENT -> any(index.findDisagreement(id));
      case LISTED -> any(index.orders().listed(Listed.Part.parse(id)));
    };
  }

  private long claim(String id) {
    return claims.computeIfAbsent(
        id,
        claim ->
            all(
                index.map().findClaim(claim),
                index.saidBefore(claim),
                index.saidAfter(claim),
                index.relations().of(claim),
                index.relations().to(claim),
                index.amended(claim)));
  }

  private long period(@Nullable Entry entry) {
    return entry == null
        ? 0
        : all(entry, index.chronicle().before(entry.unit()), index.chronicle().after(entry.unit()));
  }

  private long all(@Nullable Object... values) {
    return Fingerprint.of(Arrays.stream(values).mapToLong(this::any).toArray());
  }

  private long any(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof List<?> list) {
      return all(list.toArray());
    }
    if (value instanceof ArchivedArticle article) {
      return of(article);
    }
    if (value instanceof ArchivedClaim claim) {
      return Fingerprint.of(
          any(index.map().articleOf(claim.article())), Fingerprint.of(claim.id()));
    }
    if (value instanceof SourceRef ref) {
      return Fingerprint.of(
          Fingerprint.of(ref.id()), Fingerprint.of(ref.name()), ref.type().ordinal());
    }
    if (value instanceof Source source) {
      return Fingerprint.of(encoded(withoutClaims(source)), any(source.claims()));
    }
    if (value instanceof Relation relation) {
      return relations.computeIfAbsent(relation, this::encoded);
    }
    if (value instanceof Echo.Place place) {
      return all(place.echo().first(), place.echo().copies());
    }
    if (value instanceof Echo.Copy copy) {
      return Fingerprint.of(any(copy.claim()), copy.rule().hashCode());
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

  private long whole(ArchivedArticle article) {
    return Fingerprint.of(
        article.analysis().version(),
        Fingerprint.of(article.id()),
        Fingerprint.of(article.title()),
        article.titleBasis().ordinal(),
        Fingerprint.of(article.claims().stream().mapToLong(this::inArchive).toArray()));
  }

  /** What of a claim its article alone does not tell. */
  private long inArchive(ArchivedClaim claim) {
    return Fingerprint.of(
        Fingerprint.of(claim.id()),
        any(claim.source()),
        any(claim.candidates()),
        any(claim.via()),
        Fingerprint.of(claim.mentioned().stream().mapToLong(Fingerprint::of).toArray()));
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

  /** Of a record of which all counts. */
  @SuppressWarnings("unchecked")
  private long encoded(Record value) {
    RecordCodec<Record> codec =
        codecs.computeIfAbsent(value.getClass(), type -> new RecordCodec<>((Class<Record>) type));
    return Fingerprint.of(codec.encode(value));
  }
}

package fr.dixit.page.path;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.Subject;
import fr.dixit.archive.disagreement.Disagreement;
import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.chronicle.Chronicle;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All pages of a site and where they stand: the one place that makes a path. Built before anything
 * is written, it refuses an archive that refers to what it does not hold.
 */
public final class SiteMap {

  private final Map<String, ArchivedArticle> articles = new HashMap<>();
  private final Map<String, Parts> parts = new HashMap<>();
  private final Map<String, ArchivedClaim> claims = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Subject> subjects = new HashMap<>();
  private final Set<String> disagreements = new HashSet<>();
  private final Chronicle chronicle;

  public SiteMap(Archive archive, Chronicle chronicle, List<Disagreement> disagreements) {
    this.chronicle = chronicle;
    disagreements.forEach(disagreement -> this.disagreements.add(disagreement.id()));
    archive.articles().forEach(article -> articles.put(article.id(), article));
    archive.articles().forEach(article -> parts.put(article.id(), Parts.of(article)));
    archive.claims().forEach(claim -> claims.put(claim.id(), claim));
    archive.sources().forEach(source -> sources.put(source.id(), source));
    archive.subjects().forEach(subject -> subjects.put(subject.id(), subject));
    archive.claims().forEach(this::check);
    archive.relations().forEach(this::check);
    archive.sources().forEach(source -> source.articles().forEach(this::article));
    checkFiles("articles", articles.keySet());
    archive.claims().forEach(claim -> claim.mentioned().forEach(this::subject));
    checkFiles("sources", sources.keySet());
    checkFiles("sujets", subjects.keySet());
  }

  private void check(ArchivedClaim claim) {
    article(claim.article());
    check(claim.source());
    claim.via().forEach(this::check);
    claim.candidates().forEach(this::check);
  }

  private void check(Relation relation) {
    claim(relation.from());
    if (relation.to() != null) {
      claim(relation.to());
    }
    relation.evidence().forEach(evidence -> article(evidence.article()));
  }

  private void check(SourceRef ref) {
    source(ref.id());
  }

  /** Some disks take "A.html" and "a.html" for one file. */
  private static void checkFiles(String folder, Collection<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(file(folder, id).file().toLowerCase(Locale.ROOT))) {
        throw new IllegalStateException("two pages for one file: " + file(folder, id).file());
      }
    }
  }

  public PagePath article(String id) {
    return file("articles", find(articles, id, "article").id());
  }

  /**
   * A page of an article that has several.
   *
   * @param number from 1
   */
  public PagePath article(String id, int number) {
    return number == 1 ? article(id) : new PagePath("articles/" + id + "/" + number + ".html");
  }

  public Parts partsOf(String article) {
    return find(parts, article, "article");
  }

  /** The page of its article on which the claim begins. */
  public PagePath placeOf(ArchivedClaim claim) {
    int start = claim.claim().content().get(0).start();
    return article(claim.article(), partsOf(claim.article()).at(start));
  }

  public PagePath claim(String id) {
    return file("declarations", find(claims, id, "claim").id());
  }

  public PagePath source(String id) {
    return file("sources", find(sources, id, "source").id());
  }

  /**
   * A page of a source that has many claims.
   *
   * @param number from 1
   */
  public PagePath source(String id, int number) {
    return number == 1 ? source(id) : new PagePath("sources/" + id + "/" + number + ".html");
  }

  /**
   * The feed of the archive.
   *
   * @param format {@code atom} or {@code json}
   */
  public PagePath feed(String format) {
    return new PagePath("flux." + format);
  }

  /** The feed of a source that has one. */
  public PagePath feed(Source source, String format) {
    return new PagePath("flux/" + source.id() + "." + format);
  }

  /** Whether a source speaks often enough to be followed: most do once and never again. */
  public boolean hasFeed(Source source) {
    return source.claims().size() > 1;
  }

  public PagePath subject(String id) {
    return file("sujets", find(subjects, id, "subject").id());
  }

  /**
   * A page of a subject that many claims name.
   *
   * @param number from 1
   */
  public PagePath subject(String id, int number) {
    return number == 1 ? subject(id) : new PagePath("sujets/" + id + "/" + number + ".html");
  }

  public Subject subjectOf(String id) {
    return find(subjects, id, "subject");
  }

  /** The subject of that id; null for sources that no claim names. */
  public @Nullable Subject findSubject(String id) {
    return subjects.get(id);
  }

  /**
   * A page of what was changed by hand.
   *
   * @param number from 1
   */
  public PagePath corrections(int number) {
    return number == 1
        ? FixedPage.CORRECTIONS.path()
        : new PagePath("corrections/" + number + ".html");
  }

  public PagePath disagreement(String id) {
    if (!disagreements.contains(id)) {
      throw new IllegalStateException("no page for disagreement \"" + id + "\"");
    }
    return file("desaccords", id);
  }

  public PagePath unit(CalendarUnit unit) {
    if (!chronicle.holds(unit)) {
      throw new IllegalStateException("no page for date " + unit);
    }
    return new PagePath("dates/" + unit + ".html");
  }

  /** The article of that id, or null. */
  public @Nullable ArchivedArticle findArticle(String id) {
    return articles.get(id);
  }

  public ArchivedArticle articleOf(String id) {
    return find(articles, id, "article");
  }

  public ArchivedClaim claimOf(String id) {
    return find(claims, id, "claim");
  }

  /** The claim of that id; null for one that is rejected. */
  public @Nullable ArchivedClaim findClaim(String id) {
    return claims.get(id);
  }

  public Source sourceOf(String id) {
    return find(sources, id, "source");
  }

  /** The source of that id; null for names that never speak. */
  public @Nullable Source findSource(String id) {
    return sources.get(id);
  }

  private static <T> T find(Map<String, T> all, String id, String what) {
    T found = all.get(id);
    if (found == null) {
      throw new IllegalStateException("no page for " + what + " \"" + id + "\"");
    }
    return found;
  }

  /** The list of a folder is its {@code index.html}, whatever an article is called. */
  private static PagePath file(String folder, String id) {
    return new PagePath(folder + "/" + (id.equals("index") ? "index-" : id) + ".html");
  }
}

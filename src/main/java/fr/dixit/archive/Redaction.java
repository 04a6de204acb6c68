package fr.dixit.archive;

import fr.dixit.claims.Claim;
import fr.dixit.dates.Anchor;
import fr.dixit.dates.DateMention;
import fr.dixit.dates.Dated;
import fr.dixit.dates.PublicationDate;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Rights;
import fr.dixit.ingest.Statement;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.Mention;
import fr.dixit.mentions.Mentions;
import fr.dixit.text.Fingerprint;
import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of an analysis what the rights of its article withhold: all but the sentences around
 * the claims. What is left of the text has the same offsets, with {@link #WITHHELD} in place of
 * every other character, so that no later stage can publish what it does not hold.
 */
public final class Redaction {

  /** Private use in Unicode: no word holds it; nor its like beyond 16 bits. */
  static final char WITHHELD = '\uE000';

  private static final String WITHHELD_PAIR = Character.toString(0xF0000);

  private final Analysis analysis;
  private final List<Span> shown;

  private Redaction(Analysis analysis) {
    this.analysis = analysis;
    this.shown = shown(analysis);
  }

  /**
   * What may be published of the analysis.
   *
   * @param rights of an article that does not state its own
   */
  public static Analysis of(Analysis analysis, Rights rights) {
    Rights stated = analysis.article().metadata().rights();
    return (stated == null ? rights : stated) == Rights.FULL
        ? analysis
        : new Redaction(analysis).redacted();
  }

  /**
   * What may be published of the changes by hand.
   *
   * @param analyses as they may be published
   */
  public static List<Amendment> of(List<Amendment> amendments, List<Analysis> analyses) {
    if (amendments.isEmpty()) {
      return amendments;
    }
    Set<String> redacted =
        analyses.stream()
            .map(Analysis::article)
            .filter(article -> article.metadata().rights() == Rights.EXCERPT)
            .map(Article::id)
            .collect(Collectors.toSet());
    return amendments.stream()
        .map(one -> redacted.contains(one.article()) ? one.withheld() : one)
        .toList();
  }

  /** Whether any character of the span is withheld. */
  public static boolean hides(Text text, Span span) {
    return text.slice(span).indexOf(WITHHELD) >= 0;
  }

  /** The sentences that hold words of a claim, its cue or its source, and such as lie together. */
  private static List<Span> shown(Analysis analysis) {
    List<Span> evidence = analysis.claims().stream().flatMap(Redaction::evidence).sorted().toList();
    List<Span> shown = new ArrayList<>();
    int next = 0;
    int reached = 0;
    for (Span sentence : analysis.sentences()) {
      while (next < evidence.size() && evidence.get(next).start() < sentence.end()) {
        reached = Math.max(reached, evidence.get(next++).end());
      }
      if (reached > sentence.start()) {
        shown.add(sentence);
      }
    }
    return shown;
  }

  private static Stream<Span> evidence(Claim claim) {
    List<Span> evidence = new ArrayList<>(claim.content());
    addIfThere(evidence, claim.cue());
    addIfThere(evidence, claim.attribution().mention());
    return evidence.stream();
  }

  private static void addIfThere(List<Span> spans, @Nullable Span span) {
    if (span != null) {
      spans.add(span);
    }
  }

  private Analysis redacted() {
    Article article = analysis.article();
    List<Entity> entities = analysis.mentions().entities().stream().map(this::entity).toList();
    Mentions mentions = new Mentions(entities, mentions(), analysis.mentions().states());
    return new Analysis(
        article
            .withText(text(article.text()))
            .with(new Statement(Origin.SIDECAR, Metadata.NONE.withRights(Rights.EXCERPT))),
        paragraphs(),
        shown,
        new Dated(publication(analysis.dated().publication()), dates(analysis.dated().mentions())),
        mentions,
        analysis.claims().stream().map(claim -> claim(claim, mentions)).toList(),
        analysis.statements(),
        Fingerprint.of(analysis.version(), Rights.EXCERPT.ordinal()));
  }

  private Text text(Text text) {
    StringBuilder left = new StringBuilder(text.length());
    for (Span span : shown) {
      withhold(text, left, span.start());
      left.append(text.value(), span.start(), span.end());
    }
    withhold(text, left, text.length());
    return new Text(left.toString());
  }

  /** Code points are counted in the data files: a pair stays a pair. */
  private static void withhold(Text text, StringBuilder left, int end) {
    while (left.length() < end) {
      int character = text.value().codePointAt(left.length());
      if (Character.isWhitespace(character)) {
        left.append((char) character);
      } else {
        left.append(Character.isBmpCodePoint(character) ? WITHHELD : WITHHELD_PAIR);
      }
    }
  }

  /** The runs of shown sentences, none beyond its paragraph. */
  private List<Span> paragraphs() {
    List<Span> runs = new ArrayList<>();
    int next = 0;
    for (Span paragraph : analysis.paragraphs()) {
      Span run = null;
      for (; next < shown.size() && shown.get(next).start() < paragraph.end(); next++) {
        Span sentence = shown.get(next);
        if (run != null && !isNext(run, sentence)) {
          runs.add(run);
          run = null;
        }
        run = run == null ? sentence : run.to(sentence);
      }
      addIfThere(runs, run);
    }
    return runs;
  }

  private boolean isNext(Span before, Span sentence) {
    return analysis.article().text().value().substring(before.end(), sentence.start()).isBlank();
  }

  private PublicationDate publication(PublicationDate date) {
    return new PublicationDate(
        date.value(),
        date.origin(),
        date.evidence().stream().filter(evidence -> isShown(evidence.span())).toList());
  }

  private List<DateMention> dates(List<DateMention> mentions) {
    return mentions.stream().filter(date -> isShown(date.span())).map(this::date).toList();
  }

  /** A date may be counted from another; one that nobody sees is no anchor. */
  private DateMention date(DateMention date) {
    return date.anchor() instanceof Anchor.Mention anchor && !isShown(anchor.span())
        ? date.withoutAnchor()
        : date;
  }

  private List<Mention> mentions() {
    return analysis.mentions().mentions().stream().filter(each -> isShown(each.span())).toList();
  }

  private Entity entity(Entity entity) {
    return entity.withRoles(entity.roles().stream().filter(role -> isShown(role.span())).toList());
  }

  private Claim claim(Claim claim, Mentions mentions) {
    return claim.with(entity -> mentions.entity(entity.id()), dates(claim.dates()));
  }

  private boolean isShown(Span span) {
    return InOrder.isWithinOne(shown, span);
  }
}

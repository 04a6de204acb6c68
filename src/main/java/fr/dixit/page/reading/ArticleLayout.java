package fr.dixit.page.reading;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Redaction;
import fr.dixit.archive.SourceRef;
import fr.dixit.calendar.Edtf;
import fr.dixit.claims.Claim;
import fr.dixit.dates.Basis;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Block;
import fr.dixit.ingest.Capture;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Rights;
import fr.dixit.ingest.Stated;
import fr.dixit.lexicon.Stance;
import fr.dixit.page.ArticlePage;
import fr.dixit.page.ArticlePage.Copy;
import fr.dixit.page.ArticlePage.Note;
import fr.dixit.page.ArticlePage.Paragraph;
import fr.dixit.page.ArticlePage.Voice;
import fr.dixit.page.cite.Reference;
import fr.dixit.page.edition.Items;
import fr.dixit.page.edition.Paging;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.Pager;
import fr.dixit.page.linked.MetaTag;
import fr.dixit.page.passage.Marker;
import fr.dixit.page.passage.Passage;
import fr.dixit.page.path.Listing;
import fr.dixit.page.path.Parts;
import fr.dixit.page.path.SiteMap;
import fr.dixit.page.picture.Minimap;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out a page of an article, with its claims in the margin. */
public final class ArticleLayout {

  private final Sheet sheet;
  private final ArchivedArticle archived;
  private final Article article;
  private final Parts parts;
  private final int number;

  /** Those that begin on this page. */
  private final List<ArchivedClaim> claims;

  private final Markers markers;
  private final DateMarks dates;

  /**
   * A page of an article.
   *
   * @param number from 1
   */
  public ArticleLayout(Sheet sheet, ArchivedArticle archived, int number) {
    this.sheet = sheet;
    this.archived = archived;
    this.article = archived.analysis().article();
    this.parts = sheet.edition().map().partsOf(archived.id());
    this.number = number;
    this.claims = archived.claims().stream().filter(claim -> isHere(start(claim))).toList();
    this.markers = new Markers(sheet, archived);
    this.dates = new DateMarks(sheet, archived);
  }

  public ArticlePage page() {
    Metadata metadata = article.metadata();
    Reference reference = Reference.to(archived, sheet.links().canonical());
    return new ArticlePage(
        frame(),
        archived.title(),
        archived.titleBasis() == Basis.INFERRED,
        metadata.outlet(),
        metadata.author(),
        metadata.webAddress(),
        words(metadata.modified()),
        words(metadata.captured()),
        Stated.webAddress(metadata.archive()),
        sheet.items().publication(archived),
        article.file(),
        article.sha256(),
        new Provenances(article, archived.analysis().dated().publication()).in(sheet.labels()),
        article.captures().stream().skip(1).map(this::copy).toList(),
        sheet.labels().count(archived.claims().size(), "claims"),
        metadata.rights() == Rights.EXCERPT,
        map(),
        paragraphs(),
        number == parts.count()
            && hides(end(archived.analysis().paragraphs()), article.text().length()),
        pager(),
        voices(),
        dates.readings(this::isHere),
        Citations.of(reference, sheet.labels().language()),
        MetaTag.of(reference),
        new LinkedData(sheet).of(archived, claims, reference),
        link(sheet.edition().before(archived)),
        link(sheet.edition().after(archived)));
  }

  /** Whether an offset of the text stands on this page. */
  private boolean isHere(int offset) {
    return parts.at(offset) == number;
  }

  private @Nullable Pager pager() {
    SiteMap map = sheet.edition().map();
    return new Paging(1, parts.count()).pager(number, n -> map.article(archived.id(), n), sheet);
  }

  private @Nullable Minimap map() {
    List<Minimap.Passage> passages =
        archived.claims().stream()
            .map(
                claim ->
                    new Minimap.Passage(
                        claim.claim().content().get(0),
                        Items.kind(claim),
                        sheet.links().inArticle(claim)))
            .toList();
    return passages.isEmpty() ? null : Minimap.of(article.text().length(), passages);
  }

  private Frame frame() {
    String description =
        sheet.labels().text("article.description")
            + " "
            + sheet.labels().count(archived.claims().size(), "claims");
    return sheet.frames().below(Listing.Subject.ARTICLES, archived.title(), description);
  }

  private Copy copy(Capture capture) {
    return new Copy(
        capture.file(),
        capture.sha256(),
        capture.outlet(),
        words(capture.captured()),
        Stated.webAddress(capture.url()),
        Stated.webAddress(capture.archive()));
  }

  private @Nullable String words(@Nullable Edtf date) {
    return date == null ? null : sheet.labels().date(date);
  }

  private @Nullable String kind(Span paragraph) {
    Block.Kind kind = article.kindAt(paragraph.start());
    return kind == Block.Kind.PARAGRAPH ? null : kind.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable Link link(@Nullable ArchivedArticle other) {
    return other == null ? null : new Link(sheet.links().article(other.id()), other.title());
  }

  private List<Paragraph> paragraphs() {
    List<Marker> marks = new ArrayList<>(markers.claims());
    marks.addAll(dates.markers());
    List<Span> spans = archived.analysis().paragraphs();
    List<Span> here = spans.stream().filter(span -> isHere(span.start())).toList();
    Iterator<Passage> passages = Passage.each(article.text(), here, marks).iterator();
    List<Paragraph> paragraphs = new ArrayList<>();
    int end = 0;
    for (Span span : spans) {
      if (isHere(span.start())) {
        boolean afterGap = hides(end, span.start());
        paragraphs.add(new Paragraph(afterGap, kind(span), passages.next(), notes(span)));
      }
      end = span.end();
    }
    return paragraphs;
  }

  private boolean hides(int start, int end) {
    return Redaction.hides(article.text(), new Span(start, end));
  }

  private static int end(List<Span> paragraphs) {
    return paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).end();
  }

  private static int start(ArchivedClaim claim) {
    return claim.claim().content().get(0).start();
  }

  private List<Note> notes(Span paragraph) {
    return claims.stream()
        .filter(claim -> paragraph.contains(start(claim)))
        .map(this::note)
        .toList();
  }

  private Note note(ArchivedClaim archivedClaim) {
    Claim claim = archivedClaim.claim();
    return new Note(
        sheet.edition().number(archivedClaim),
        claim.id(),
        sheet.links().claim(claim.id()),
        Items.kind(archivedClaim),
        sheet.labels().of(claim.kind()),
        sheet.items().sources(archivedClaim),
        sheet.items().links(archivedClaim.via()),
        sheet.items().when(claim.said()),
        claim.stance() == Stance.ASSERTS ? null : sheet.labels().of(claim.stance()),
        claim.hearsay());
  }

  private List<Voice> voices() {
    Map<SourceRef, List<Link>> notes = new LinkedHashMap<>();
    for (ArchivedClaim claim : claims) {
      String number = String.valueOf(sheet.edition().number(claim));
      notes
          .computeIfAbsent(claim.source(), source -> new ArrayList<>())
          .add(new Link("#" + claim.id(), number));
    }
    return notes.entrySet().stream().map(this::voice).toList();
  }

  private Voice voice(Map.Entry<SourceRef, List<Link>> heard) {
    SourceRef source = heard.getKey();
    return new Voice(
        sheet.links().source(source), sheet.labels().of(source.type()), heard.getValue());
  }
}

package fr.dixit.page.reading;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.correction.BlankCorrection;
import fr.dixit.dates.Basis;
import fr.dixit.dates.PublicationDate;
import fr.dixit.page.ClaimPage;
import fr.dixit.page.ClaimPage.Neighbours;
import fr.dixit.page.ClaimPage.Reason;
import fr.dixit.page.cite.Reference;
import fr.dixit.page.cite.TextFragment;
import fr.dixit.page.edition.Amendments;
import fr.dixit.page.edition.Excerpt;
import fr.dixit.page.edition.Items;
import fr.dixit.page.edition.RelationItems;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.edition.SpreadItems;
import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.When;
import fr.dixit.page.passage.Marker;
import fr.dixit.page.passage.Passage;
import fr.dixit.page.path.Listing;
import fr.dixit.page.words.Language;
import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out one claim: its words, its circumstances, and how it was found. */
public final class ClaimLayout {

  private static final int TITLE = 70;
  private static final int NEIGHBOUR = 90;
  private static final int CITED = 280;

  /** What a page holds of the longest words, so that it stays light; the article has them all. */
  private static final int SHOWN = 6000;

  private final Sheet sheet;
  private final ArchivedClaim archived;
  private final Claim claim;
  private final ArchivedArticle article;
  private final Text text;

  public ClaimLayout(Sheet sheet, ArchivedClaim archived) {
    this.sheet = sheet;
    this.archived = archived;
    this.claim = archived.claim();
    this.article = sheet.edition().articleOf(archived);
    this.text = article.analysis().article().text();
  }

  public ClaimPage page() {
    RelationItems relations = new RelationItems(sheet);
    Neighbours inArticle = inArticle(article.claims(), sheet.edition().placeInArticle(archived));
    PublicationDate publication = article.analysis().dated().publication();
    Reference reference = reference(archived, article, sheet.links().canonical());
    return new ClaimPage(
        frame(),
        claim.id(),
        words(),
        length() > SHOWN,
        Items.isDirect(archived),
        sheet.edition().number(archived),
        Items.kind(archived),
        sheet.labels().of(claim.kind()),
        sheet.labels().of(claim.kind(), "meaning"),
        sheet.items().sources(archived),
        !archived.candidates().isEmpty(),
        claim.attribution() instanceof Attribution.Named named ? named.role() : null,
        sheet.items().links(archived.via()),
        claim.addressee() == null ? null : text.slice(claim.addressee()),
        sheet.items().when(claim.said()),
        saidHint(),
        sheet.items().when(publication.value()),
        publication.basis() == Basis.INFERRED,
        about(),
        named(),
        sheet.labels().of(claim.stance()),
        claim.hearsay(),
        new Link(sheet.links().inArticle(archived), article.title()),
        article.analysis().article().metadata().outlet(),
        passages(),
        reason(),
        new Amendments(sheet).of(archived),
        BlankCorrection.of(archived, text),
        relations.of(archived),
        new SpreadItems(sheet, archived).find(),
        original(),
        Citations.of(reference, language()),
        new LinkedData(sheet).of(archived, article, reference),
        inArticle,
        ofSource().without(inArticle));
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    int left = SHOWN;
    for (Span part : claim.content()) {
      if (left > 0) {
        words.add(Excerpt.of(text.slice(part), left).toString());
      }
      left -= part.length();
    }
    return words;
  }

  private int length() {
    return claim.content().stream().mapToInt(Span::length).sum();
  }

  private Language language() {
    return sheet.labels().language();
  }

  private Frame frame() {
    String title = quoted(Excerpt.of(archived, text, TITLE)) + " — " + archived.source().name();
    String words = Excerpt.of(archived, text, 2 * TITLE).toString();
    String description = language().announced(archived.source().name(), words);
    return sheet.frames().below(Listing.Subject.CLAIMS, title, description);
  }

  private String quoted(Excerpt words) {
    return Items.isDirect(archived) ? language().quoted(words.toString()) : words.toString();
  }

  /** What a weekday beside the cue tells, or null: "un mardi, après le 1ᵉʳ avril 2021". */
  private @Nullable String saidHint() {
    Span context = context();
    return article.analysis().dated().in(context).stream()
        .filter(date -> date.clue() != null)
        .filter(date -> claim.content().stream().noneMatch(part -> part.overlaps(date.span())))
        .min(Comparator.comparing(date -> distanceToCue(date.span())))
        .map(date -> date.words(language().dates()))
        .orElse(null);
  }

  private int distanceToCue(Span date) {
    Span cue = claim.cue() == null ? claim.content().get(0) : claim.cue();
    return Math.abs(date.start() - cue.start());
  }

  private List<When> about() {
    return claim.dates().stream().map(sheet.items()::meaning).distinct().toList();
  }

  private List<Link> named() {
    return archived.mentioned().stream()
        .map(sheet.edition()::findSubject)
        .filter(Objects::nonNull)
        .map(subject -> sheet.links().subject(subject))
        .toList();
  }

  /**
   * The sentences that hold the content, the cue and the source; their words alone if none does.
   */
  private Span context() {
    Span evidence = claim.content().get(0).to(claim.content().get(claim.content().size() - 1));
    Span cue = claim.cue();
    Span mention = claim.attribution().mention();
    evidence = cue == null ? evidence : evidence.to(cue);
    evidence = mention == null ? evidence : evidence.to(mention);
    Span context = evidence;
    for (Span sentence : InOrder.overlapping(article.analysis().sentences(), evidence)) {
      context = context.to(sentence);
    }
    return context;
  }

  private List<Passage> passages() {
    List<Marker> markers = new Markers(sheet, article).evidence(archived);
    return Stretches.around(points(), context(), text).stream()
        .map(stretch -> Passage.of(text, stretch, markers))
        .toList();
  }

  /** Where the claim begins and ends, and the words that make it one. */
  private List<Span> points() {
    int start = claim.content().get(0).start();
    int end = claim.content().get(claim.content().size() - 1).end();
    return Stream.of(
            new Span(start, start),
            claim.cue(),
            claim.attribution().mention(),
            new Span(end, end))
        .filter(Objects::nonNull)
        .toList();
  }

  private Reason reason() {
    Span mention = claim.attribution().mention();
    return new Reason(
        claim.cue() == null ? null : text.slice(claim.cue()),
        mention == null ? null : text.slice(mention),
        mention == null ? null : meant(mention),
        claim.rule(),
        sheet.items().rule(claim.rule()),
        sheet.links().rule(claim.rule()),
        sheet.labels().of(claim.confidence()),
        claim.rule().equals(Claim.BY_HAND),
        claim.attribution() instanceof Attribution.ByHand);
  }

  /** Only what does not go without saying is explained. */
  private @Nullable String meant(Span words) {
    return article.analysis().mentions().of(words).stream()
        .map(mention -> sheet.labels().rule(mention.rule()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * What a citation of the claim says.
   *
   * @param page absolute URL of the claim's page, or null
   */
  public static Reference reference(
      ArchivedClaim claim, ArchivedArticle article, @Nullable String page) {
    String words = Excerpt.of(claim, article.analysis().article().text(), CITED).toString();
    return Reference.to(
        claim,
        article,
        page,
        new Reference.Quotation(claim.source().name(), words, Items.isDirect(claim)));
  }

  private @Nullable String original() {
    String url = article.analysis().article().metadata().webAddress();
    return url == null || url.contains("#") ? url : url + TextFragment.of(text, claim.content());
  }

  private Neighbours ofSource() {
    return new Neighbours(
        link(sheet.edition().saidBefore(archived)), link(sheet.edition().saidAfter(archived)));
  }

  private Neighbours inArticle(List<ArchivedClaim> claims, int place) {
    return new Neighbours(
        link(place > 0 ? claims.get(place - 1) : null),
        link(place + 1 < claims.size() ? claims.get(place + 1) : null));
  }

  private @Nullable Link link(@Nullable ArchivedClaim other) {
    if (other == null) {
      return null;
    }
    Text text = sheet.edition().articleOf(other).analysis().article().text();
    return new Link(sheet.links().claim(other.id()), Excerpt.of(other, text, NEIGHBOUR).toString());
  }
}

package fr.dixit.page.layout;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.claims.Claim;
import fr.dixit.dates.DateMention;
import fr.dixit.page.item.When;
import fr.dixit.page.passage.Mark;
import fr.dixit.page.passage.Marker;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Which words of one article are claims, sources, cues and dates. */
final class Markers {

  private final Sheet sheet;
  private final ArchivedArticle article;

  Markers(Sheet sheet, ArchivedArticle article) {
    this.sheet = sheet;
    this.article = article;
  }

  List<Marker> claims() {
    List<Marker> markers = new ArrayList<>();
    article.claims().forEach(claim -> markers.addAll(content(claim)));
    return markers;
  }

  /** One marker for each part of the content; it begins with the first and ends with the last. */
  List<Marker> content(ArchivedClaim archived) {
    Claim claim = archived.claim();
    Mark mark =
        new Mark.ClaimWords(
            claim.id(),
            Items.kind(archived),
            sheet.edition().number(archived),
            sheet.links().claim(claim.id()));
    List<Marker> markers = new ArrayList<>();
    int last = claim.content().size() - 1;
    for (int i = 0; i <= last; i++) {
      markers.add(new Marker(claim.content().get(i), mark, i == 0, i == last));
    }
    return markers;
  }

  /** The words that make it a claim: those of its source, its cue, its content. */
  List<Marker> evidence(ArchivedClaim archived) {
    List<Marker> markers = content(archived);
    Span mention = archived.claim().attribution().mention();
    if (mention != null) {
      markers.add(new Marker(mention, new Mark.SourceWords()));
    }
    Span cue = archived.claim().cue();
    if (cue != null) {
      markers.add(new Marker(cue, new Mark.CueWords()));
    }
    return markers;
  }

  /** Every date mention, but those that hold a whole claim: a link must not hold a link. */
  List<Marker> dates() {
    return article.analysis().dated().mentions().stream()
        .filter(mention -> !holdsClaim(mention.span()))
        .map(this::date)
        .toList();
  }

  private boolean holdsClaim(Span date) {
    return article.claims().stream()
        .flatMap(claim -> claim.claim().content().stream())
        .anyMatch(content -> content.end() <= date.end() && content.end() > date.start());
  }

  private Marker date(DateMention mention) {
    When meaning = meaning(mention);
    String value = mention.value() == null ? null : meaning.datetime();
    return new Marker(mention.span(), new Mark.DateWords(value, meaning.words(), meaning.href()));
  }

  /**
   * What a date mention means, in words; an unknown date leads to what the method says of these.
   */
  When meaning(DateMention mention) {
    When known = sheet.items().when(mention.value());
    return known != null
        ? new When(mention.words(), known.datetime(), known.href())
        : new When(mention.words(), null, sheet.links().date(null));
  }
}

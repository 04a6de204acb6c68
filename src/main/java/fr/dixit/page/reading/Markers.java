package fr.dixit.page.reading;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.claims.Claim;
import fr.dixit.page.edition.Items;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.passage.Mark;
import fr.dixit.page.passage.Marker;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Which words of one article are claims, sources and cues. */
public final class Markers {

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
}

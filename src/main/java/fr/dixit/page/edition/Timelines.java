package fr.dixit.page.edition;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceType;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.path.Listing;
import fr.dixit.page.picture.Event;
import fr.dixit.page.picture.Timeline;
import fr.dixit.page.picture.TimelineDrawing;
import fr.dixit.page.picture.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws who spoke when. */
public final class Timelines {

  /** More would make the page too heavy, and tell less. */
  private static final int LANES = 8;

  private static final int SNIPPET = 50;

  private final Sheet sheet;

  public Timelines(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Those who speak most; null when nothing is dated. */
  public @Nullable Timeline ofArchive() {
    return draw(
        sheet.edition().orders().sources(Listing.SOURCES_BY_CLAIMS).stream()
            .filter(source -> source.type() != SourceType.UNKNOWN)
            .limit(LANES)
            .toList());
  }

  /** What a source said; null when there is nothing to compare. */
  public @Nullable Timeline of(Source source) {
    return source.claims().size() < 2 ? null : draw(List.of(source));
  }

  /** Where the claims were published; null when they are not known to be of several outlets. */
  @Nullable Timeline byOutlet(List<ArchivedClaim> claims) {
    Map<String, List<Event>> outlets = new LinkedHashMap<>();
    for (ArchivedClaim claim : inOrderOfPublication(claims)) {
      Edtf published = published(claim);
      String outlet = sheet.edition().articleOf(claim).analysis().article().metadata().outlet();
      if (outlet != null && published != null && isBounded(published)) {
        outlets.computeIfAbsent(outlet, o -> new ArrayList<>()).add(event(claim, published));
      }
    }
    return outlets.size() < 2
        ? null
        : TimelineDrawing.draw(
            outlets.entrySet().stream()
                .map(
                    outlet ->
                        new Voice(
                            outlet.getKey(), outlet.getValue().get(0).href(), outlet.getValue()))
                .toList(),
            sheet.labels());
  }

  private @Nullable Timeline draw(List<Source> sources) {
    return TimelineDrawing.draw(sources.stream().map(this::voice).toList(), sheet.labels());
  }

  private Voice voice(Source source) {
    return new Voice(
        source.name(),
        sheet.links().source(source.id()),
        sheet.edition().inOrderOfTime(source).stream()
            .map(this::event)
            .filter(Objects::nonNull)
            .toList());
  }

  private @Nullable Event event(ArchivedClaim claim) {
    Edtf said = claim.claim().said();
    Edtf when = said != null && isBounded(said) ? said : published(claim);
    return when == null || !isBounded(when) ? null : event(claim, when);
  }

  private Event event(ArchivedClaim claim, Edtf when) {
    ArchivedArticle article = sheet.edition().articleOf(claim);
    Excerpt excerpt = Excerpt.of(claim, article.analysis().article().text(), SNIPPET);
    String words =
        sheet.labels().language().announced(sheet.labels().date(when), excerpt.toString());
    return new Event(
        when.earliest(), when.latest(), Items.kind(claim), sheet.links().claim(claim.id()), words);
  }

  private List<ArchivedClaim> inOrderOfPublication(List<ArchivedClaim> claims) {
    return claims.stream()
        .sorted(
            Comparator.comparing(this::published, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private @Nullable Edtf published(ArchivedClaim claim) {
    return sheet.edition().articleOf(claim).analysis().dated().publication().value();
  }

  private static boolean isBounded(Edtf when) {
    return when.earliest() != null && when.latest() != null;
  }
}

package fr.dixit.page.reading;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.SourceRef;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.HtmlTime;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Year;
import fr.dixit.page.cite.Reference;
import fr.dixit.page.edition.Excerpt;
import fr.dixit.page.edition.Items;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.linked.Graph;
import fr.dixit.page.linked.ScriptJson;
import fr.dixit.page.linked.Thing;
import fr.dixit.page.path.PagePath;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page states in JSON-LD. */
public final class LinkedData {

  private static final String WIKIDATA = "https://www.wikidata.org/wiki/";
  private static final String LANGUAGE = "fr";

  /** Longer words would be most of the page; the data files have them whole. */
  private static final int TEXT = 3000;

  private final Sheet sheet;

  LinkedData(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The claim, the words that show it, who speaks, and the article. */
  ScriptJson of(ArchivedClaim claim, ArchivedArticle article, Reference reference) {
    Thing.@Nullable Speaker speaker = speaker(claim.source(), claim.role());
    Thing.@Nullable Ref author = speaker == null ? null : new Thing.Ref(speaker.id());
    Thing.Quotation quotation = quotation(claim, article, author);
    return ScriptJson.of(
        new Graph(
            Stream.of(
                    claim(claim, reference, quotation, author),
                    quotation,
                    speaker,
                    article(article, reference, List.of()))
                .filter(Objects::nonNull)
                .toList()));
  }

  private Thing claim(
      ArchivedClaim claim,
      Reference reference,
      Thing.Quotation quotation,
      Thing.@Nullable Ref author) {
    return new Thing.Claim(
        page(claim),
        reference.quotation().toString(),
        quotation.text(),
        LANGUAGE,
        author,
        date(claim.claim().said()),
        mentions(claim),
        quotation.isPartOf(),
        new Thing.Ref(quotation.id()));
  }

  private Thing.Quotation quotation(
      ArchivedClaim claim, ArchivedArticle article, Thing.@Nullable Ref author) {
    return new Thing.Quotation(
        page(claim) + "#citation",
        Excerpt.of(claim, article.analysis().article().text(), TEXT).toString(),
        LANGUAGE,
        Items.isDirect(claim) ? author : null,
        ref(article));
  }

  private String page(ArchivedClaim claim) {
    return name(sheet.edition().map().claim(claim.id()));
  }

  /** The article and the names of some of its claims. */
  ScriptJson of(ArchivedArticle article, List<ArchivedClaim> claims, Reference reference) {
    List<Thing.Ref> refs = claims.stream().map(claim -> new Thing.Ref(page(claim))).toList();
    return ScriptJson.of(new Graph(article(article, reference, refs)));
  }

  private Thing article(ArchivedArticle article, Reference reference, List<Thing.Ref> claims) {
    return new Thing.NewsArticle(
        ref(article).id(),
        reference.title(),
        reference.url(),
        LANGUAGE,
        reference.authors().stream().map(Thing.Author::new).toList(),
        reference.outlet() == null ? null : new Thing.Publisher(reference.outlet()),
        date(reference.issued()),
        claims);
  }

  /** Documents and the unknown speak too, but schema.org has no author among these. */
  private Thing.@Nullable Speaker speaker(SourceRef source, @Nullable String role) {
    String type =
        switch (source.type()) {
          case PERSON -> "Person";
          case ORGANIZATION, GROUP -> "Organization";
          case STATE -> "GovernmentOrganization";
          case DOCUMENT, UNKNOWN -> null;
        };
    return type == null
        ? null
        : new Thing.Speaker(
            type,
            source(source.id()).id(),
            source.name(),
            type.equals("Person") ? role : null,
            item(sheet.edition().sourceOf(source.id()).stated().wikidata()));
  }

  private static @Nullable String item(@Nullable String wikidata) {
    return wikidata == null ? null : WIKIDATA + wikidata;
  }

  private List<Thing.Ref> mentions(ArchivedClaim claim) {
    return claim.mentioned().stream()
        .filter(id -> sheet.edition().findSource(id) != null)
        .map(this::source)
        .toList();
  }

  private Thing.Ref source(String id) {
    return new Thing.Ref(name(sheet.edition().map().source(id)));
  }

  private Thing.Ref ref(ArchivedArticle article) {
    return new Thing.Ref(name(sheet.edition().map().article(article.id())));
  }

  private String name(PagePath path) {
    return sheet.links().name(path);
  }

  /** ISO 8601 has days, months and years, but nothing for what is only about right. */
  private static @Nullable String date(@Nullable Edtf date) {
    return date instanceof Day || date instanceof Month || date instanceof Year
        ? HtmlTime.of(date)
        : null;
  }
}

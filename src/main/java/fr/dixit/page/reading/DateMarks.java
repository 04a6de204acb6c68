package fr.dixit.page.reading;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.dates.Anchor;
import fr.dixit.dates.DateMention;
import fr.dixit.page.ArticlePage.DateRow;
import fr.dixit.page.ArticlePage.Reading;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.item.When;
import fr.dixit.page.passage.Mark;
import fr.dixit.page.passage.Marker;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The dates of one article: marked in its text, and listed with how each was read. */
public final class DateMarks {

  private final Sheet sheet;
  private final ArchivedArticle article;
  private final List<DateMention> mentions;

  DateMarks(Sheet sheet, ArchivedArticle article) {
    this.sheet = sheet;
    this.article = article;
    this.mentions = article.analysis().dated().mentions();
  }

  List<Marker> markers() {
    List<Marker> markers = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (!holdsClaim(mentions.get(i).span())) {
        markers.add(new Marker(mentions.get(i).span(), mark(i + 1, mentions.get(i))));
      }
    }
    return List.copyOf(markers);
  }

  private Mark mark(int number, DateMention mention) {
    return new Mark.DateWords(number, meaning(mention).datetime());
  }

  /**
   * The dates by how they were read, each as one row, numbered as its mark.
   *
   * @param here whether an offset of the text stands on the page
   */
  List<Reading> readings(IntPredicate here) {
    Map<Reading.Way, List<DateRow>> rows = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      DateMention mention = mentions.get(i);
      if (here.test(mention.span().start())) {
        rows.computeIfAbsent(way(mention), way -> new ArrayList<>()).add(row(i + 1, mention));
      }
    }
    return rows.entrySet().stream()
        .map(entry -> new Reading(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Reading.Way way(DateMention mention) {
    return new Reading.Way(reading(mention), sheet.items().rule(mention.rule()));
  }

  private DateRow row(int number, DateMention mention) {
    boolean marked = isShown(mention.span()) && !holdsClaim(mention.span());
    return new DateRow(number, slice(mention.span()), marked, meaning(mention));
  }

  /** A link must not hold the link that stands at the end of a claim. */
  private boolean holdsClaim(Span date) {
    return article.claims().stream()
        .flatMap(claim -> claim.claim().content().stream())
        .anyMatch(content -> ends(content, date) && !content.contains(date));
  }

  private static boolean ends(Span content, Span date) {
    return content.end() <= date.end() && content.end() > date.start();
  }

  /** An excerpt leaves paragraphs out. */
  private boolean isShown(Span date) {
    return article.analysis().paragraphs().stream().anyMatch(paragraph -> paragraph.contains(date));
  }

  /**
   * What a date mention means, in words; an unknown date leads to what the method says of these.
   */
  When meaning(DateMention mention) {
    When known = sheet.items().when(mention.value());
    String words = mention.words(sheet.labels().language().dates());
    return known != null
        ? new When(words, known.datetime(), known.href())
        : new When(words, null, sheet.links().date(null));
  }

  /** Whether the words alone give the date, or what it is counted from. */
  private String reading(DateMention mention) {
    if (mention.value() == null) {
      return sheet.labels().text("reading.unresolved");
    }
    if (mention.anchor() instanceof Anchor.Publication) {
      return sheet.labels().text("reading.publication");
    }
    if (mention.anchor() instanceof Anchor.Mention other) {
      return sheet.labels().text("reading.mention")
          + " "
          + sheet.labels().language().quoted(slice(other.span()));
    }
    return sheet.labels().of(mention.basis());
  }

  private String slice(Span span) {
    return article.analysis().article().text().slice(span);
  }
}

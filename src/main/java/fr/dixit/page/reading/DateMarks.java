package fr.dixit.page.reading;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.dates.Anchor;
import fr.dixit.dates.DateMention;
import fr.dixit.page.ArticlePage.DateRow;
import fr.dixit.page.ArticlePage.Reading;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.passage.Mark;
import fr.dixit.page.passage.Marker;
import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The dates of one article: marked in its text, and listed with how each was read. */
public final class DateMarks {

  private final Sheet sheet;
  private final ArchivedArticle article;
  private final List<DateMention> mentions;
  private final List<Span> contents;

  DateMarks(Sheet sheet, ArchivedArticle article) {
    this.sheet = sheet;
    this.article = article;
    this.mentions = article.analysis().dated().mentions();
    this.contents =
        article.claims().stream()
            .flatMap(claim -> claim.claim().content().stream())
            .sorted(Comparator.comparingInt(Span::end))
            .toList();
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
    return new Mark.DateWords(number, sheet.items().meaning(mention).datetime());
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
    return new DateRow(number, slice(mention.span()), marked, sheet.items().meaning(mention));
  }

  /** A link must not hold the link that stands at the end of a claim. */
  private boolean holdsClaim(Span date) {
    int from = InOrder.first(contents.size(), i -> contents.get(i).end() > date.start());
    int to = InOrder.first(contents.size(), i -> contents.get(i).end() > date.end());
    return contents.subList(from, to).stream().anyMatch(content -> !content.contains(date));
  }

  /** An excerpt leaves paragraphs out. */
  private boolean isShown(Span date) {
    return InOrder.isWithinOne(article.analysis().paragraphs(), date);
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

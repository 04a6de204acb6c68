package fr.dixit.page.path;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.SourceRef;
import fr.dixit.dates.DateMention;
import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of one article: one, unless its notes and dates would make that too heavy for a slow
 * line. It is cut between paragraphs, and never within a claim; so a part can be heavier only where
 * a paragraph is.
 */
public final class Parts {

  /** Of the 60 KB that a page may weigh beside its article's words, what frame and record leave. */
  static final int MOST = 44_000;

  /** What one claim takes in the text, in the margin and in the lists, without names; in bytes. */
  private static final int CLAIM = 560;

  /** What one date takes in the text and in the table. */
  private static final int DATE = 260;

  private static final Parts WHOLE = new Parts(List.of(0));

  private final List<Integer> starts;

  private Parts(List<Integer> starts) {
    this.starts = starts;
  }

  static Parts of(ArchivedArticle article) {
    int weight = weight(article.claims()) + DATE * article.analysis().dated().mentions().size();
    return weight <= MOST ? WHOLE : new Parts(new Cutting(article, weight).starts());
  }

  /** How many there are, at least one. */
  public int count() {
    return starts.size();
  }

  /** The number, from 1, of the part that holds an offset of the article's text. */
  public int at(int offset) {
    return InOrder.first(starts.size(), i -> starts.get(i) > offset);
  }

  private static int weight(List<ArchivedClaim> claims) {
    return claims.stream().mapToInt(claim -> CLAIM + names(claim.source())).sum();
  }

  /** The name and the address of a source stand in the margin and in the list of sources. */
  private static int names(SourceRef source) {
    return 2 * (source.name().length() + source.id().length());
  }

  /** Parts of about the same weight. */
  private static final class Cutting {

    private final ArchivedArticle article;
    private final int share;
    private int claims;
    private int dates;

    /** The end of the claims that began so far. */
    private int end;

    Cutting(ArchivedArticle article, int weight) {
      this.article = article;
      this.share = weight / (weight / MOST + 1);
    }

    List<Integer> starts() {
      List<Integer> starts = new ArrayList<>(List.of(0));
      int weight = 0;
      for (Span paragraph : article.analysis().paragraphs()) {
        boolean free = end <= paragraph.start();
        int more = claimsBefore(paragraph.end()) + datesBefore(paragraph.end());
        if (free && weight + more / 2 > share * starts.size()) {
          starts.add(paragraph.start());
        }
        weight += more;
      }
      return List.copyOf(starts);
    }

    private int claimsBefore(int offset) {
      int first = claims;
      while (claims < article.claims().size() && start(claims) < offset) {
        List<Span> content = article.claims().get(claims).claim().content();
        end = Math.max(end, content.get(content.size() - 1).end());
        claims++;
      }
      return weight(article.claims().subList(first, claims));
    }

    private int start(int claim) {
      return article.claims().get(claim).claim().content().get(0).start();
    }

    private int datesBefore(int offset) {
      List<DateMention> mentions = article.analysis().dated().mentions();
      int first = dates;
      while (dates < mentions.size() && mentions.get(dates).span().start() < offset) {
        dates++;
      }
      return DATE * (dates - first);
    }
  }
}

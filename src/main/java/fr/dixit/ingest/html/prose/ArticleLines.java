package fr.dixit.ingest.html.prose;

import fr.dixit.ingest.Block.Kind;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.html.metadata.PrintedDate;
import fr.dixit.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Of the lines of a page, those of its article, each for what it is. */
final class ArticleLines {

  private static final List<String> BOILERPLATE = PageWords.load("boilerplate.txt");

  private static final Set<String> RUNNING = Set.of("p", "li", "blockquote");

  private static final int MAX_BYLINE = 160;

  /** How many lines above the headline may hold the date. */
  private static final int ABOVE = 4;

  private final List<Leaf> leaves;
  private final Element body;
  private final Metadata known;
  private final Set<String> taken = new HashSet<>();

  ArticleLines(List<Leaf> leaves, Element body, Metadata known) {
    this.leaves = leaves;
    this.body = body;
    this.known = known;
    taken.add(Folding.fold(known.title() == null ? "" : known.title()));
  }

  /** The article, or null when none of the body's lines is one of an article. */
  @Nullable Prose prose() {
    int[] sure = IntStream.range(0, leaves.size()).filter(this::isSure).toArray();
    return sure.length == 0 ? null : prose(first(sure[0]), sure[sure.length - 1]);
  }

  private Prose prose(int first, int last) {
    Prose.Builder prose = new Prose.Builder();
    int headline = headline(first);
    byline(Math.max(0, headline - ABOVE), first, prose);
    for (Leaf leaf : leaves.subList(headline, first)) {
      Kind kind = leaf.isProse() && !isDated(leaf) ? kind(leaf) : null;
      if (kind != null) {
        add(kind == Kind.PARAGRAPH ? Kind.STANDFIRST : kind, leaf, prose);
      }
    }
    for (Leaf leaf : leaves.subList(first, last + 1)) {
      Kind kind = kind(leaf);
      if (kind != null) {
        add(kind, leaf, prose);
      }
    }
    return prose.build();
  }

  private void add(Kind kind, Leaf leaf, Prose.Builder prose) {
    if (taken.add(Folding.fold(leaf.text()))) {
      prose.add(kind, leaf.text());
    }
  }

  /** The body's first line of prose, or the subhead above it. */
  private int first(int line) {
    return line > 0 && isSubhead(leaves.get(line - 1)) ? line - 1 : line;
  }

  private boolean isSubhead(Leaf leaf) {
    return leaf.isHeading()
        && !leaf.parent().nameIs("h1")
        && kind(leaf) == Kind.SUBHEAD
        && isInBody(leaf);
  }

  private boolean isSure(int line) {
    Leaf leaf = leaves.get(line);
    return leaf.isProse() && !isDated(leaf) && isInBody(leaf) && kind(leaf) == Kind.PARAGRAPH;
  }

  private boolean isInBody(Leaf leaf) {
    Element around = leaf.parent();
    while (around != null && around != body) {
      around = around.parent();
    }
    return around != null;
  }

  /** The nearest heading of the first rank before the text, or the text's first line. */
  private int headline(int first) {
    return IntStream.range(0, first)
        .filter(line -> leaves.get(line).parent().nameIs("h1"))
        .max()
        .orElse(first);
  }

  /** The line that prints the date, if nothing else states it. */
  private void byline(int from, int to, Prose.Builder prose) {
    if (known.published() == null) {
      leaves.subList(from, to).stream()
          .filter(ArticleLines::isDated)
          .findFirst()
          .ifPresent(leaf -> add(Kind.BYLINE, leaf, prose));
    }
  }

  private static boolean isDated(Leaf leaf) {
    return leaf.text().length() <= MAX_BYLINE
        && !leaf.endsSentence()
        && PrintedDate.isIn(leaf.text());
  }

  /** What the line is; null when it is no part of an article. */
  static @Nullable Kind kind(Leaf leaf) {
    if (isBoilerplate(leaf) || leaf.isMostlyLinks()) {
      return null;
    }
    if (Captions.isCaption(leaf)) {
      return Kind.CAPTION;
    }
    if (leaf.isHeading() || leaf.isBoldLine() || leaf.isInCapitals()) {
      return Kind.SUBHEAD;
    }
    boolean running =
        leaf.isProse() || leaf.endsSentence() || RUNNING.contains(leaf.parent().tagName());
    return running ? Kind.PARAGRAPH : null;
  }

  private static boolean isBoilerplate(Leaf leaf) {
    String start = Folding.fold(leaf.text());
    return BOILERPLATE.stream().anyMatch(start::startsWith);
  }
}

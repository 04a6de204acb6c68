package fr.dixit.ingest.html.prose;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A line of a page: text without a block element or line break in it.
 *
 * @param parent the innermost block element around it
 * @param text without white space at its ends, spaces within as written
 * @param linked how many of its UTF-16 units are links
 * @param strong how many of its UTF-16 units are set in bold
 */
record Leaf(Element parent, String text, int linked, int strong) {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final int MIN_PROSE = 40;
  private static final int MAX_SUBHEAD = 90;

  /** Whether this is a sentence or more, and mostly not links. */
  boolean isProse() {
    return text.length() >= MIN_PROSE && hasSentenceMark() && !isMostlyLinks() && !isHeading();
  }

  boolean isMostlyLinks() {
    return linked * 2 > text.length();
  }

  boolean isHeading() {
    return HEADINGS.contains(parent.tagName());
  }

  /** Set in bold from end to end, and no sentence. */
  boolean isBoldLine() {
    return strong * 10 >= text.length() * 9 && text.length() <= MAX_SUBHEAD && !endsSentence();
  }

  boolean isInCapitals() {
    return text.length() <= MAX_SUBHEAD
        && text.chars().filter(Character::isUpperCase).count() > 2
        && text.chars().noneMatch(Character::isLowerCase)
        && !endsSentence();
  }

  boolean endsSentence() {
    char last = text.charAt(text.length() - 1);
    return ".!…»\"”)".indexOf(last) >= 0;
  }

  private boolean hasSentenceMark() {
    return text.chars().anyMatch(c -> ".!?…:»".indexOf(c) >= 0);
  }
}

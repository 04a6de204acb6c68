package fr.dixit.ingest.html.prose;

import fr.dixit.text.Folding;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells the caption of a picture from a paragraph. */
final class Captions {

  private static final ClassNames CAPTIONS = new ClassNames(PageWords.load("captions.txt"));
  private static final List<String> CREDITS = PageWords.load("credits.txt");

  /** How far out the class of a caption may be named. */
  private static final int DEPTH = 2;

  /** How many UTF-16 units the credit at the end of a line may take. */
  private static final int CREDIT = 80;

  /** Whose picture it is: "(Jean Petit/Agence)". */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()/]*/[^()]*\\)$");

  private Captions() {}

  static boolean isCaption(Leaf leaf) {
    return isIn(leaf.parent()) || isCredited(leaf.text());
  }

  private static boolean isIn(Element parent) {
    return parent.closest("figcaption, figure") != null
        || Stream.iterate(parent, Objects::nonNull, Element::parent)
            .limit(DEPTH)
            .anyMatch(CAPTIONS::name);
  }

  /** Only the line's end is read, however long it is. */
  private static boolean isCredited(String line) {
    String end = Folding.fold(line.substring(Math.max(0, line.length() - CREDIT)));
    return IN_BRACKETS.matcher(end).find()
        || CREDITS.stream().anyMatch(credit -> isNamedAfter(credit, end));
  }

  private static boolean isNamedAfter(String credit, String end) {
    int at = end.lastIndexOf(credit);
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(end.charAt(at - 1)))
        && end.substring(at).chars().noneMatch(c -> ".!?".indexOf(c) >= 0);
  }
}

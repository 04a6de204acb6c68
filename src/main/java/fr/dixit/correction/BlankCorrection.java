package fr.dixit.correction;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.text.Text;
import fr.dixit.yaml.Scalars;
import java.util.List;
import java.util.Locale;

/** A correction of a claim that changes nothing yet: what to change stands in comments. */
public final class BlankCorrection {

  /** Of longer words, the first stand for all. */
  private static final int MOST = 600;

  private final ArchivedClaim claim;
  private final List<String> parts;

  private BlankCorrection(ArchivedClaim claim, Text text) {
    this.claim = claim;
    this.parts = claim.claim().content().stream().map(text::slice).toList();
  }

  /**
   * The lines of a {@code NAME.yaml} beside the claim's article.
   *
   * @param text of the article
   */
  public static String of(ArchivedClaim claim, Text text) {
    BlankCorrection blank = new BlankCorrection(claim, text);
    StringBuilder lines = new StringBuilder("corrections:\n");
    for (String key : Form.CLAIM.keys()) {
      boolean names = key.equals("claim");
      boolean finds = names || key.equals("words");
      lines.append(names ? "  - " : finds ? "    " : "    # ").append(blank.entry(key));
    }
    for (String key : Form.REJECT.keys()) {
      lines.append(key.equals("reject") ? "  # - " : "  #   ").append(blank.entry(key));
    }
    return lines.toString();
  }

  private String entry(String key) {
    return (key + ": " + value(key)).stripTrailing() + "\n";
  }

  /** What the claim has; empty for what only a person knows. */
  private String value(String key) {
    return switch (key) {
      case "claim", "reject" -> claim.id();
      case "words" -> Scalars.quoted(beginning(String.join(" ", parts)));
      case "source" -> Scalars.quoted(source());
      case "kind" -> claim.claim().kind().name().toLowerCase(Locale.ROOT);
      case "extent" -> extent();
      case "said" -> claim.claim().said() == null ? "" : claim.claim().said().toString();
      default -> "";
    };
  }

  /** Enough to find the claim again, should its id no longer do. */
  private static String beginning(String words) {
    int space = words.indexOf(' ', MOST);
    return space < 0 ? words : words.substring(0, space);
  }

  /** Empty where it is too long to be changed here; the article has the words. */
  private String extent() {
    int length = parts.stream().mapToInt(String::length).sum();
    return length > MOST ? "" : parts.stream().map(Scalars::quoted).toList().toString();
  }

  private String source() {
    return claim.claim().attribution().entities().isEmpty()
        ? ClaimCurator.ANONYMOUS
        : claim.source().name();
  }
}

package fr.dixit.mentions.nominal;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import java.util.Set;

/** Where a noun phrase joins two referents: "la préfecture et le parquet". */
final class Coordination {

  private static final Set<String> DE = Set.of("de", "d'", "du", "des");

  private Coordination() {}

  /** Index of the "et" that joins the phrase's halves; -1 when it has one referent. */
  static int joint(Document document, int first, int contentFirst, int end, int head) {
    boolean complement = false;
    for (int at = head + 1; at < end - 1; at++) {
      Token token = document.token(at);
      if (token.is("(")) {
        return -1;
      }
      if (token.is("et") || token.is("ou")) {
        return joins(document, first, contentFirst, at, complement) ? at : -1;
      }
      complement |= DE.contains(token.folded());
    }
    return -1;
  }

  private static boolean joins(
      Document document, int first, int contentFirst, int joint, boolean complement) {
    Token next = document.token(joint + 1);
    boolean determined = contentFirst > first;
    if (DE.contains(next.folded())) {
      return !complement && !next.is("des");
    }
    if (Determiner.of(next) != Determiner.NONE) {
      return determined;
    }
    if (next.is(PartOfSpeech.PROPER_NOUN)) {
      return !complement && document.token(joint - 1).isCapitalized();
    }
    return !determined && next.mayBe(PartOfSpeech.NOUN);
  }
}

package fr.dixit.mentions.discourse;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Nominal;
import java.util.Set;

/**
 * How far the words reach that tell an office, beyond the noun phrase: "la secrétaire d'État" +
 * "auprès de la ministre des Armées", "le procureur de la République" + "à Dijon".
 */
final class OfficeReach {

  /** No office is told at greater length: past it stands another clause. */
  private static final int MOST_TOKENS = 16;

  private static final Set<String> TYING =
      Set.of(
          "a", "au", "aux", "en", "pres", "aupres", "chez", "pour", "sur", "dans",
          "contre", "et");

  private final Document document;

  OfficeReach(Document document) {
    this.document = document;
  }

  /** The token after what tells the office; that after the phrase when nothing more tells it. */
  int end(Nominal office) {
    int at = office.end();
    if (!isOffice(office) || !ties(at)) {
      return at;
    }
    int end = at;
    while (end < at + MOST_TOKENS && belongs(end)) {
      end++;
    }
    return end;
  }

  private static boolean isOffice(Nominal nominal) {
    return nominal.is(Denotation.PERSON)
        && nominal.title() != null
        && nominal.name() == null
        && nominal.isSingular()
        && !nominal.isGroup()
        && nominal.determiner() != Determiner.NONE;
  }

  /** A preposition, an adjective, or "et" before a second title of the same person. */
  private boolean ties(int at) {
    if (at + 1 >= document.tokens().size()) {
      return false;
    }
    Token token = document.token(at);
    return TYING.contains(token.folded()) || token.mayBe(PartOfSpeech.ADJECTIVE) || token.is("(");
  }

  private boolean belongs(int at) {
    if (at >= document.tokens().size()) {
      return false;
    }
    Token token = document.token(at);
    boolean word = token.kind() == Kind.WORD || token.is("(") || token.is(")");
    return word && !token.is(PartOfSpeech.VERB) && !isAnotherPerson(at);
  }

  /** "le maire et la préfète": a second determiner tells of a second person. */
  private boolean isAnotherPerson(int at) {
    return document.token(at).is("et")
        && at + 1 < document.tokens().size()
        && document.token(at + 1).is(PartOfSpeech.DETERMINER);
  }
}

package fr.dixit.syntax;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import fr.dixit.text.Folding;
import java.util.List;

/** Where names of the lexicon stand: "La France insoumise" is no phrase of its words. */
final class KnownNames {

  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final int[] ends;

  KnownNames(List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.ends = ends();
  }

  private int[] ends() {
    List<String> words = tokens.stream().map(Token::folded).toList();
    int[] found = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.kind() == Kind.WORD && token.isCapitalized()) {
        Match<Organization> match = lexicon.organizations().longestAt(words, token.index());
        found[token.index()] = match == null ? 0 : match.end();
      }
    }
    return found;
  }

  /**
   * Index after the name that begins at the token, which may be past the last; 0 when none does.
   */
  int endAt(int token) {
    return token < ends.length ? ends[token] : 0;
  }

  /**
   * Whether a person's name may follow the noun: "le ministre Jean Petit", not "la presse Jean
   * Petit".
   */
  boolean bearsName(Token noun) {
    Reading reading = noun.reading(PartOfSpeech.NOUN);
    String lemma = reading == null ? noun.folded() : Folding.fold(reading.lemma());
    return lexicon.titles().find(noun.folded()) != null
        || lexicon.titles().find(lemma) != null
        || lexicon.humans().find(lemma) != null;
  }

  /** Whether the token begins a person's name, as after "à l'AFP". */
  boolean isGivenName(int token) {
    return token < tokens.size() && lexicon.givenNames().sex(tokens.get(token).folded()) != null;
  }
}

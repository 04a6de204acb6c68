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

/**
 * The tokens of a document and what the lexicon knows of them: "La France insoumise" is no phrase
 * of its words.
 */
final class KnownWords {

  private final List<Token> tokens;
  private final List<String> folded;
  private final Lexicon lexicon;
  private final int[] nameEnds;

  KnownWords(List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.folded = tokens.stream().map(Token::folded).toList();
    this.lexicon = lexicon;
    this.nameEnds = nameEnds();
  }

  private int[] nameEnds() {
    int[] ends = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.kind() == Kind.WORD && token.isCapitalized()) {
        Match<Organization> match = lexicon.organizations().longestAt(folded, token.index());
        ends[token.index()] = match == null ? 0 : match.end();
      }
    }
    return ends;
  }

  List<Token> tokens() {
    return tokens;
  }

  /**
   * Index after the name of the lexicon that begins at the token, which may be past the last; 0
   * when none does.
   */
  int nameEnd(int token) {
    return token < nameEnds.length ? nameEnds[token] : 0;
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
    return token < folded.size() && lexicon.givenNames().sex(folded.get(token)) != null;
  }

  /** Whether the token is a word of time: "mardi", "semaine". */
  boolean isTemporal(int token) {
    return lexicon.timeNouns().contains(folded.get(token));
  }

  /** Number of tokens of the adverbial locution that begins at the token; 0 for none. */
  int locutionLength(int token) {
    return lexicon.locutions().lengthAt(folded, token);
  }
}

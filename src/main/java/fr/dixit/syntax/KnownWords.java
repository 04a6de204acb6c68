package fr.dixit.syntax;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.lexicon.sources.HumanNouns;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tokens of a document and what the lexicon knows of them: "La France insoumise" is no phrase
 * of its words.
 */
final class KnownWords {

  private static final Set<String> CONTRACTED = Set.of("au", "du");

  /** Words behind the article of a name: "Nouveau Magazine littéraire". */
  private static final int LONGEST_NAME = 6;

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
        int at = token.index();
        ends[at] = Math.max(nameEnd(folded, at), contractedNameEnd(at));
      }
    }
    return ends;
  }

  private int nameEnd(List<String> words, int at) {
    Match<Organization> match = lexicon.organizations().longestAt(words, at);
    return match == null ? 0 : match.end();
  }

  /** "au Parisien": the article of "Le Parisien" stands in the preposition. */
  private int contractedNameEnd(int at) {
    if (at == 0 || !CONTRACTED.contains(folded.get(at - 1))) {
      return 0;
    }
    List<String> rest = folded.subList(at, Math.min(folded.size(), at + LONGEST_NAME));
    List<String> articled = new ArrayList<>(rest);
    articled.add(0, "le");
    int end = nameEnd(articled, 0);
    return end == 0 ? 0 : at - 1 + end;
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
        || lexicon.humans().find(lemma) == HumanNouns.Kind.PERSON;
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

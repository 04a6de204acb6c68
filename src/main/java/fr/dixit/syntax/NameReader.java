package fr.dixit.syntax;

import static fr.dixit.language.PartOfSpeech.ADJECTIVE;
import static fr.dixit.language.PartOfSpeech.DETERMINER;
import static fr.dixit.language.PartOfSpeech.NOUN;
import static fr.dixit.language.PartOfSpeech.PROPER_NOUN;
import static fr.dixit.language.PartOfSpeech.SUBJECT_PRONOUN;
import static fr.dixit.language.PartOfSpeech.VERB;

import fr.dixit.language.Gender;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import java.util.Set;

/** Tells how far the names of a stretch reach: capitalized words with particles between them. */
final class NameReader {

  /**
   * Fewer than the lexicon's: "d'", "du", "la" join names here as often as they join phrases, and
   * the rarer ones are capitalized or known with their name.
   */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "d'", "du", "des", "le", "la", "les", "van", "von", "der", "den", "ben", "bin",
          "ibn", "el", "al", "di", "da", "dos", "del");

  /** "van der", "de la". */
  private static final int MOST_PARTICLES = 2;

  /** A quoted name is a few words: more is speech. */
  private static final int LONGEST_QUOTED = 4;

  private final Stretch stretch;

  NameReader(Stretch stretch) {
    this.stretch = stretch;
  }

  /** Index after the name that begins at the token. */
  int end(int first) {
    int known = stretch.knownNameEnd(first);
    int at = Math.max(first + 1, known);
    boolean given = stretch.isGivenName(at) && (known > 0 || isPlace(first));
    boolean personNext = given || known > 0 && isAddressed(first) && isStranger(at);
    int length = personNext ? 0 : lengthAt(first, at);
    while (length > 0) {
      at += length;
      length = lengthAt(first, at);
    }
    return at;
  }

  /** "à l'AFP", "sur Twitter". */
  private boolean isAddressed(int first) {
    boolean the = first > 1 && stretch.is(first - 1, "l'") && stretch.is(first - 2, "a");
    return the || first > 0 && stretch.is(first - 1, "sur");
  }

  /** "a dit à l'AFP Jairam Berrec": two capitalized words that no dictionary has. */
  private boolean isStranger(int at) {
    return isUnknown(at) && isUnknown(at + 1);
  }

  private boolean isUnknown(int at) {
    return isCapitalizedWord(at)
        && stretch.knownNameEnd(at) <= 0
        && !isAcronym(stretch.token(at))
        && stretch.token(at).readings().stream().allMatch(r -> r.pos() == PROPER_NOUN);
  }

  private static boolean isAcronym(Token token) {
    return token.text().chars().noneMatch(Character::isLowerCase);
  }

  /** "a dit à Brest Alix Morel": behind "à" stands a place, which bears no given name. */
  private boolean isPlace(int at) {
    return at > 0
        && stretch.is(at - 1, "a")
        && stretch.is(at, PROPER_NOUN)
        && !stretch.isGivenName(at);
  }

  /** Number of tokens by which the name goes on: a part of it, or particles before one. */
  private int lengthAt(int first, int at) {
    return isPart(at) ? 1 : particlesAt(first, at);
  }

  private boolean isPart(int at) {
    return isCapitalizedWord(at) && !isGrammatical(at) || isNumberOfAcronym(at);
  }

  private boolean isCapitalizedWord(int at) {
    return stretch.isCapitalized(at) && stretch.token(at).kind() == Kind.WORD;
  }

  /** A pronoun or article that is no particle begins another phrase, capitalized or not. */
  private boolean isGrammatical(int at) {
    return stretch.is(at, SUBJECT_PRONOUN) || stretch.is(at, DETERMINER) && !isParticle(at);
  }

  /** "BFM 2", "France 24", not "à Paris 12 mars". */
  private boolean isNumberOfAcronym(int at) {
    if (!stretch.isNumber(at) || stretch.token(at).text().length() > 2) {
      return false;
    }
    Token before = stretch.token(at - 1);
    return before.is(PROPER_NOUN) && before.text().length() > 1 && !stretch.is(at + 1, NOUN);
  }

  /** Number of particles before the next part of a person's name; 0 when they join no name. */
  private int particlesAt(int first, int at) {
    int after = at;
    while (after < at + MOST_PARTICLES && isParticle(after)) {
      after++;
    }
    boolean joins = after > at && isCapitalizedWord(after) && isPersonalName(first, at, after);
    return joins ? after - at : 0;
  }

  private boolean isParticle(int at) {
    return stretch.isOneOf(at, PARTICLES) && stretch.token(at).kind() == Kind.WORD;
  }

  /** "Dominique de Villepin", not "Paris de Macron": one given name before the particle. */
  private boolean isPersonalName(int first, int particle, int after) {
    if (stretch.isCapitalized(particle)) {
      return true;
    }
    boolean alone = particle - first == 1 && isGivenName(stretch.token(first));
    boolean article = stretch.is(particle, "des") || stretch.is(particle, "la");
    return alone && !article && stretch.is(after, PROPER_NOUN);
  }

  /** A name that the dictionary knows as a man's or a woman's, and as nothing else. */
  private static boolean isGivenName(Token token) {
    Reading name = token.reading(PROPER_NOUN);
    return name != null && name.gender() != Gender.ANY && !token.mayBe(NOUN);
  }

  /** Whether a name may begin at the token when a noun stands before. */
  boolean isNameAfterNoun(int at) {
    return isCapitalizedWord(at)
        && (isTitled(at) || stretch.knownNameEnd(at) > 0 || isNominal(stretch.token(at)));
  }

  /** "le quotidien Le Monde". */
  private boolean isTitled(int at) {
    return stretch.is(at, DETERMINER) && stretch.isCapitalized(at + 1);
  }

  private static boolean isNominal(Token token) {
    return token.is(PROPER_NOUN) || token.is(NOUN) || token.is(ADJECTIVE);
  }

  /** Index of the mark that closes the name in quotation marks at the token; -1 when none does. */
  int quotedNameEnd(int mark) {
    if (!stretch.isQuotationMark(mark, "«\"“")) {
      return -1;
    }
    int close = mark + 1;
    while (close < mark + LONGEST_QUOTED && isInQuotedName(close)) {
      close++;
    }
    return close > mark + 1 && stretch.isQuotationMark(close, "»\"”") ? close : -1;
  }

  private boolean isInQuotedName(int at) {
    if (!stretch.has(at)) {
      return false;
    }
    Token token = stretch.token(at);
    return token.kind() != Kind.QUOTATION_MARK
        && token.kind() != Kind.PUNCTUATION
        && !token.is(VERB);
  }
}

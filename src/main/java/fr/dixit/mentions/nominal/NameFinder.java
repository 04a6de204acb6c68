package fr.dixit.mentions.nominal;

import fr.dixit.language.Document;
import fr.dixit.language.Gender;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.sources.Title;
import fr.dixit.lexicon.sources.TitleClass;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a document: those that the lexicon knows, and runs of capitalized words. Looks
 * at a name and its neighbours only.
 */
final class NameFinder {

  private static final Set<String> ARTICLES =
      Set.of("le", "la", "les", "l'", "du", "au", "aux", "des");
  private static final Set<String> OF_DOMAIN =
      Set.of("de", "d'", "du", "des", "la", "l'", "au", "aux");
  private static final Set<String> OF_PLACE = Set.of("a", "en", "dans", "vers", "depuis");

  private final Lexicon lexicon;
  private final Document document;
  private final List<String> words;
  private final Capitals capitals;
  private final KnownNames knownNames;

  NameFinder(Lexicon lexicon, Document document) {
    this.lexicon = lexicon;
    this.document = document;
    this.words = Words.of(document);
    this.capitals = new Capitals(document);
    this.knownNames = new KnownNames(lexicon, document, capitals);
  }

  /** The names in text order; none overlaps another. */
  List<Name> find() {
    List<Name> names = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Name name = nameAt(at);
      if (name != null) {
        names.add(name);
      }
      at = name == null ? at + 1 : name.end();
    }
    return List.copyOf(names);
  }

  private @Nullable Name nameAt(int at) {
    if (!capitals.isCapitalized(at)) {
      return null;
    }
    if (isFunctionWord(at)) {
      Name known = known(at);
      return known != null && capitals.isInitial(at) && goesOn(known.end()) ? null : known;
    }
    int start = afterTitles(at);
    if (start > at) {
      int name = pastParticles(start);
      boolean named = name < words.size() && isNamePart(name) && sameSentence(at, name);
      return named ? person(start, genderOfTitle(at)) : null;
    }
    int run = endOfRun(at);
    Name known = known(at);
    if (known != null && (known.end() >= run || !isGivenName(at))) {
      return isWhole(known, run) ? known : joined(at, run);
    }
    boolean named = isNamePart(at) && !isCommonNoun(at, run) && !isNounOfLetters(at);
    return named ? unknown(at, run) : null;
  }

  /** "le PDG", "l'ONG Oxfam": initials that tell what somebody is, not who. */
  private boolean isNounOfLetters(int at) {
    String word = words.get(at);
    return isArticle(at - 1)
        && capitals.isAcronym(at)
        && (lexicon.titles().find(word) != null || lexicon.organizationNouns().contains(word));
  }

  /** "L'Union des étudiants" is not the newspaper "L'Union". */
  private boolean goesOn(int at) {
    return at < words.size() && Set.of("de", "d'", "du", "des").contains(words.get(at));
  }

  /**
   * "la Constitution", "le ministère de la Justice": the dictionary knows the word as a noun only.
   */
  private boolean isCommonNoun(int first, int end) {
    Token token = document.token(first);
    return end - first == 1
        && !token.readings().isEmpty()
        && !token.mayBe(PartOfSpeech.PROPER_NOUN)
        && !capitals.isAcronym(first)
        && !isGivenName(first);
  }

  /** Whether the run ends with the name, or a person's begins there: "Amnesty International". */
  private boolean isWhole(Name known, int run) {
    return known.end() >= run
        || known.kind() == Name.Kind.STATE
        || isGivenName(known.end()) && (run - known.end() > 1 || isPersonAfterLetters(known));
  }

  /** "a dit à l'AFP José": initials take no given name; "BFM Paris" has none. */
  private boolean isPersonAfterLetters(Name known) {
    return known.end() == known.first() + 1
        && capitals.isAcronym(known.first())
        && lexicon.states().capitalAt(words, known.end()) == null;
  }

  /** "France" is known, "France Télévisions" is another name. */
  private Name joined(int at, int run) {
    return name(at, run, Name.Kind.ORGANIZATION, Gender.ANY);
  }

  private @Nullable Name known(int at) {
    Name known = knownNames.at(at);
    return known == null ? null : known.as(known.kind(), genderOfArticle(at - 1));
  }

  /** A run that the lexicon does not know. */
  private Name unknown(int first, int end) {
    int second = first + 1;
    if (isGivenName(first) && (end > second || !isArticle(first - 1))) {
      return person(first, Gender.ANY);
    }
    if (end - first == 1 && capitals.isAcronym(first)) {
      boolean unit = first > 0 && document.token(first - 1).kind() == Kind.NUMBER;
      return name(first, end, unit ? Name.Kind.UNKNOWN : Name.Kind.ORGANIZATION, Gender.ANY);
    }
    if (isArticle(first - 1)) {
      return name(
          first,
          end,
          end - first > 1 || !isGoverned(first - 1) ? Name.Kind.ORGANIZATION : Name.Kind.UNKNOWN,
          Gender.ANY);
    }
    if (isGoverned(first)) {
      return name(first, end, Name.Kind.PLACE, Gender.ANY);
    }
    return end - first > 1 && !isAfterNoun(first)
        ? person(first, Gender.ANY)
        : name(first, end, Name.Kind.UNKNOWN, Gender.ANY);
  }

  /** "l'association Wikimédia France", "le professeur Van Acker": the noun tells what it names. */
  private boolean isAfterNoun(int first) {
    return first > 0 && (isNounOfLetters(first - 1) || isSmallNoun(first - 1));
  }

  private boolean isSmallNoun(int at) {
    return document.token(at).is(PartOfSpeech.NOUN) && !capitals.isCapitalized(at);
  }

  private boolean isGoverned(int first) {
    return first > 0 && OF_PLACE.contains(words.get(first - 1));
  }

  private boolean isArticle(int at) {
    return at >= 0 && ARTICLES.contains(words.get(at));
  }

  private Name person(int first, Gender title) {
    int end = endOfRun(pastParticles(first));
    Gender given = Gender.of(lexicon.givenNames().sex(words.get(first)));
    return name(
        first, end, Name.Kind.PERSON, title == Gender.ANY && end - first > 1 ? given : title);
  }

  private Name name(int first, int end, Name.Kind kind, Gender gender) {
    Gender told = gender == Gender.ANY ? genderOfArticle(first - 1) : gender;
    return new Name(first, end, List.copyOf(words.subList(first, end)), kind, told);
  }

  private Gender genderOfArticle(int at) {
    return switch (at < 0 ? "" : words.get(at)) {
      case "le", "du", "au", "un", "ce" -> Gender.MASCULINE;
      case "la", "une", "cette" -> Gender.FEMININE;
      default -> Gender.ANY;
    };
  }

  /** Capitalized words, with the particles of names between them. */
  private int endOfRun(int first) {
    int end = first + 1;
    while (end < words.size() && sameSentence(first, end)) {
      int next = afterParticles(end, first);
      if (next >= words.size()
          || !isNamePart(next)
          || isFunctionWord(next) && !isSurname(first, next)
          || words.get(next).equals(words.get(first))
          || isCivility(next)
          || next == end && opensAnother(first, end)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** "Stéphane Peu": an adverb with a capital, right after a given name. */
  private boolean isSurname(int first, int at) {
    return at == first + 1 && isGivenName(first) && document.token(at).is(PartOfSpeech.ADVERB);
  }

  /**
   * "Bormes François Arizzi", "le député LR Jean Roux": a given name in the middle begins a name,
   * after one that is none.
   */
  private boolean opensAnother(int first, int at) {
    if (at - first != 1 || !isGivenName(at) || isGivenName(first)) {
      return false;
    }
    int second = pastParticles(at + 1);
    boolean named = second < words.size() && isNamePart(second) && sameSentence(at, second);
    boolean domain =
        first > 0 && (OF_DOMAIN.contains(words.get(first - 1)) || isThing(first - 1));
    return named && (domain || capitals.isAcronym(first));
  }

  /** "la région" of "la région Touraine Jean Roux". */
  private boolean isThing(int at) {
    return document.token(at).is(PartOfSpeech.NOUN)
        && !capitals.isCapitalized(at)
        && lexicon.titles().find(words.get(at)) == null
        && lexicon.humans().find(words.get(at)) == null;
  }

  private int pastParticles(int at) {
    int next = at;
    while (next < words.size() && next - at < 3 && isParticle(next)) {
      next++;
    }
    return next;
  }

  /** "Jean Dupont de la CFDT", "de l'Institut Morel" is a member of it. */
  private int afterParticles(int at, int first) {
    int next = pastParticles(at);
    boolean personal =
        next == at || isGivenName(first) && next - at < 3 || capitals.isCapitalized(at);
    boolean member = next > at && next < words.size() && isBody(next);
    return personal && !member ? next : words.size();
  }

  private boolean isBody(int at) {
    return capitals.isAcronym(at) || lexicon.organizationNouns().contains(words.get(at));
  }

  private boolean isParticle(int at) {
    return document.token(at).isWord() && lexicon.particles().contains(words.get(at));
  }

  private boolean isNamePart(int at) {
    Token token = document.token(at);
    boolean number =
        token.kind() == Kind.NUMBER
            && token.text().length() <= 2
            && at > 0
            && capitals.isCapitalized(at - 1)
            && !(at + 1 < words.size() && document.token(at + 1).is(PartOfSpeech.NOUN));
    boolean word = token.kind() == Kind.WORD && capitals.isCapitalized(at);
    return word && !isCommonWordInitially(at) || number;
  }

  /** The capital of a sentence's first word tells nothing. */
  private boolean isCommonWordInitially(int at) {
    Token token = document.token(at);
    return capitals.isInitial(at) && !token.is(PartOfSpeech.PROPER_NOUN) && !capitals.isAcronym(at);
  }

  private boolean isFunctionWord(int at) {
    Token token = document.token(at);
    return token.is(PartOfSpeech.DETERMINER)
        || token.is(PartOfSpeech.PREPOSITION)
        || token.is(PartOfSpeech.SUBJECT_PRONOUN)
        || token.is(PartOfSpeech.COORDINATION)
        || token.is(PartOfSpeech.SUBORDINATION)
        || token.is(PartOfSpeech.ADVERB);
  }

  private boolean isGivenName(int at) {
    return capitals.isCapitalized(at) && lexicon.givenNames().sex(words.get(at)) != null;
  }

  /** "M.", "Me", "Monsieur le Président": capitalized titles are no part of the name. */
  private int afterTitles(int at) {
    int next = at;
    while (next < words.size() && capitals.isCapitalized(next)) {
      Match<Title> title = lexicon.titles().longestAt(words, next);
      boolean opens = title != null && opensName(title);
      if (!opens || !isTitleNoun(title)) {
        break;
      }
      next = title.end();
    }
    return next;
  }

  /** "M. Martin", "M. de Villiers" */
  private boolean opensName(Match<Title> title) {
    int at = title.value().cls() == TitleClass.CIVILITY ? pastParticles(title.end()) : title.end();
    return at < words.size()
        && capitals.isCapitalized(at)
        && document.token(at).kind() == Kind.WORD;
  }

  /** "M." opens another name, but in the middle of one it is an initial. */
  private boolean isCivility(int at) {
    Match<Title> title = lexicon.titles().longestAt(words, at);
    return title != null && title.value().cls() == TitleClass.CIVILITY && !isGivenName(at - 1);
  }

  private boolean isTitleNoun(Match<Title> title) {
    return title.value().cls() == TitleClass.CIVILITY
        || !document.token(title.end() - 1).is(PartOfSpeech.PROPER_NOUN);
  }

  private Gender genderOfTitle(int at) {
    Match<Title> title = lexicon.titles().longestAt(words, at);
    return title == null ? Gender.ANY : TitleReader.gender(title.value(), words.get(at));
  }

  private boolean sameSentence(int first, int at) {
    return document.sentenceOf(first) == document.sentenceOf(at);
  }
}

package fr.dixit.language.reading;

import static fr.dixit.language.PartOfSpeech.ADJECTIVE;
import static fr.dixit.language.PartOfSpeech.ADVERB;
import static fr.dixit.language.PartOfSpeech.DETERMINER;
import static fr.dixit.language.PartOfSpeech.SUBORDINATION;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the likeliest reading of each word first, from left to right, by the words around it. A
 * light choice made for reported speech: what matters is verb or noun, article or pronoun, name or
 * word.
 */
public final class ReadingChooser {

  /** Prepositions that take a noun phrase and no second preposition. */
  private static final Set<String> GOVERNING =
      Set.of("avec", "chez", "contre", "dans", "entre", "par", "pour", "selon", "sous", "sur");

  private final List<Token> tokens;
  private final List<Token> chosen = new ArrayList<>();
  private final Surroundings around;
  private final UnknownWords unknown;
  private final NameRules names;
  private final IndefiniteRules indefinites;
  private final PronounRules pronouns;
  private final NounRules nouns;
  private final VerbRules verbs;

  private ReadingChooser(Dictionary dictionary, List<Token> tokens) {
    this.tokens = tokens;
    this.around = new Surroundings(tokens, chosen);
    this.unknown = new UnknownWords(dictionary, around);
    this.names = new NameRules(around);
    this.indefinites = new IndefiniteRules(around);
    this.pronouns = new PronounRules(around);
    this.nouns = new NounRules(around);
    this.verbs = new VerbRules(around, nouns);
  }

  /**
   * @param tokens of one paragraph
   */
  public static List<Token> choose(Dictionary dictionary, List<Token> tokens) {
    ReadingChooser chooser = new ReadingChooser(dictionary, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      chooser.chosen.add(chooser.chosen(i));
    }
    return List.copyOf(chooser.chosen);
  }

  private Token chosen(int i) {
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case CLITIC -> token.with(List.of(Clitics.reading(token.folded())));
      case WORD -> word(i, token);
      case NUMBER, QUOTATION_MARK, PUNCTUATION -> token;
    };
  }

  private Token word(int i, Token token) {
    Reading name = names.only(i, token);
    Reading only = name == null ? indefinites.only(i, token) : name;
    if (only != null) {
      return token.with(List.of(only));
    }
    Token read = token.readings().isEmpty() ? token.with(unknown.guess(i, token)) : token;
    if (read.readings().size() < 2) {
      return read;
    }
    return read.with(
        ReadingOrder.sort(read.readings(), likeliest(i, read), around.isAfterAuxiliary(i)));
  }

  /** The class that the first rule to know chooses; null when nothing around the word tells. */
  private @Nullable PartOfSpeech likeliest(int i, Token token) {
    if (names.isName(i, token)) {
      return PartOfSpeech.PROPER_NOUN;
    }
    return switch (token.folded()) {
      case "le", "la", "les", "l'", "leur" -> pronouns.articleOrPronoun(i);
      case "lui", "nous", "vous" -> pronouns.personal(i, token);
      case "que", "qu'" -> pronouns.que(i);
      case "s'" -> pronouns.elidedSeOrSi(i);
      case "en" -> pronouns.en(i);
      case "a" -> isUnaccented(i, token) ? PartOfSpeech.PREPOSITION : verbs.choose(i, token);
      case "d'", "de" -> isIndefinite(i) ? DETERMINER : null;
      case "si" -> isIntensive(i) ? ADVERB : SUBORDINATION;
      case "autre", "autres" -> isOtherNoun(i) ? ADJECTIVE : null;
      case "meme", "memes" -> around.isAfterDeterminer(i) ? ADJECTIVE : ADVERB;
      case "tout" -> isBeforeNounPhrase(i) ? DETERMINER : ADVERB;
      default -> verbs.choose(i, token);
    };
  }

  /**
   * "D'autres ont dit", "selon de nombreux élus": where a clause begins, and behind a preposition,
   * the plural of "un".
   */
  private boolean isIndefinite(int i) {
    Token previous = around.previous(i);
    boolean opens =
        previous == null
            || !previous.isWord()
            || previous.is(PartOfSpeech.COORDINATION)
            || previous.is(SUBORDINATION);
    return opens && around.nextIs(i, "autres")
        || previous != null
            && GOVERNING.contains(previous.folded())
            && around.nextMayBe(i, ADJECTIVE);
  }

  /** "A Paris", "A noter que", but "A-t-il", "A voté". */
  private boolean isUnaccented(int i, Token token) {
    Token next = around.next(i);
    boolean verb =
        next != null
            && (next.kind() == Token.Kind.CLITIC
                || next.mayBe(VerbForm.PAST_PARTICIPLE) && !next.mayBe(PartOfSpeech.NOUN));
    return token.text().equals("A") && !verb;
  }

  /** "une autre source", not "une autre note que". */
  private boolean isOtherNoun(int i) {
    Token next = around.next(i);
    boolean noun = next != null && next.mayBe(PartOfSpeech.NOUN);
    return noun
        && around.isAfterDeterminer(i)
        && !(next.mayBe(PartOfSpeech.VERB) && nouns.isGoverning(i + 1));
  }

  /** "si grave", not "si le". */
  private boolean isIntensive(int i) {
    return around.nextMayBe(i, ADJECTIVE) && !around.nextMayBe(i, DETERMINER);
  }

  /** "tout le monde", "tout citoyen". */
  private boolean isBeforeNounPhrase(int i) {
    Token next = around.next(i);
    if (next == null) {
      return false;
    }
    boolean onlyNoun =
        next.mayBe(PartOfSpeech.NOUN) && !next.mayBe(ADVERB) && !next.mayBe(PartOfSpeech.VERB);
    return next.mayBe(DETERMINER) || onlyNoun;
  }
}

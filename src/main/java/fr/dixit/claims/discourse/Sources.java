package fr.dixit.claims.discourse;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.sources.DocumentNouns;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Subject;
import fr.dixit.text.Folding;
import java.util.Set;

/** What can speak: someone named, a person, a body, a state, a document. */
public final class Sources {

  private static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette", "ces");
  private static final Set<String> LAST =
      Set.of("dernier", "derniere", "derniers", "dernieres");

  /** Words of quantity whose complement speaks: "nombre de marins", "la plupart des élus". */
  private static final Set<String> QUANTITIES =
      Set.of(
          "plupart", "nombre", "millier", "milliers", "moitie", "majorite", "partie", "tiers",
          "quart", "quarts", "deux-tiers", "trois-quarts");

  private static final Set<String> NEUTER = Set.of("ca", "cela", "ceci", "ce", "c'");

  private Sources() {}

  public static boolean mayBe(NounPhrase phrase, Discourse discourse) {
    Token head = discourse.token(phrase.head());
    if (isNeuter(head)) {
      return false;
    }
    if (phrase.isNamed() || head.isCapitalized() && head.is(PartOfSpeech.PROPER_NOUN)) {
      return true;
    }
    if (head.is(PartOfSpeech.DEMONSTRATIVE_PRONOUN) || head.is(PartOfSpeech.PRONOUN)) {
      return true;
    }
    return isSourceNoun(head, discourse.lexicon())
        || isPeople(head, discourse.lexicon())
        || isCompound(phrase.head(), discourse)
        || isSaidBefore(phrase, discourse)
        || isShare(phrase, discourse);
  }

  static boolean isNeuter(Token token) {
    return NEUTER.contains(token.folded());
  }

  /** "les Français", "une Bretonne": those who are called after a country. */
  private static boolean isPeople(Token head, Lexicon lexicon) {
    return head.isCapitalized() && lexicon.states().byDemonym(lemma(head)) != null;
  }

  /** "les gilets jaunes": people called by a noun and its adjective. */
  private static boolean isCompound(int head, Discourse discourse) {
    if (head + 1 >= discourse.tokens().size()) {
      return false;
    }
    Token next = discourse.token(head + 1);
    Reading adjective = next.reading(PartOfSpeech.ADJECTIVE);
    return adjective != null
        && discourse
                .lexicon()
                .humans()
                .find(lemma(discourse.token(head)) + " " + Folding.fold(adjective.lemma()))
            != null;
  }

  /** "ce dernier", "ces deux derniers". */
  private static boolean isSaidBefore(NounPhrase phrase, Discourse discourse) {
    return DEMONSTRATIVES.contains(discourse.token(phrase.first()).folded())
        && LAST.contains(discourse.token(phrase.head()).folded());
  }

  /** Whether the phrase means someone who acts, not a document or a thing. */
  public static boolean isActor(NounPhrase phrase, Discourse discourse) {
    Token head = discourse.token(phrase.head());
    String word = lemma(head);
    boolean document =
        discourse.lexicon().documents().find(word) != null
            || discourse.lexicon().documents().find(head.folded()) != null;
    boolean source = word.equals("source");
    return mayBe(phrase, discourse)
        && !(document
            && !discourse.lexicon().organizationNouns().contains(word)
            && !phrase.isNamed()
            && !source);
  }

  /** Whether the subject of the cue can speak: a pronoun can. */
  public static boolean isSpeaker(Cue cue, Discourse discourse) {
    return !Tense.isToCome(cue)
        && cue.subject() != null
        && (cue.subject().phrase() == null || mayBe(cue.subject().phrase(), discourse));
  }

  /** "il faut", "il y a": a pronoun that stands for nobody. */
  public static boolean isImpersonal(Subject subject, Discourse discourse) {
    return discourse.is(subject.first(), "il") && discourse.mentions().at(subject.first()) == null;
  }

  /** Whether the phrase means someone: a person cannot be what was said. */
  public static boolean isPerson(NounPhrase phrase, Discourse discourse) {
    Token head = discourse.token(phrase.head());
    if (head.is(PartOfSpeech.PROPER_NOUN)) {
      return true;
    }
    String word = lemma(head);
    return discourse.lexicon().titles().find(word) != null
        || discourse.lexicon().humans().find(word) != null;
  }

  /** Whether the phrase only names an act of speech or a document: "confirmer une information". */
  public static boolean isSpeech(NounPhrase phrase, Discourse discourse) {
    String word = lemma(discourse.token(phrase.head()));
    return discourse.lexicon().reportingNouns().find(word) != null
        || discourse.lexicon().documents().find(word) == DocumentNouns.Kind.STATEMENT;
  }

  /** Whether the phrase names what is written or told to somebody: "un entretien", "une lettre". */
  public static boolean isMessage(NounPhrase phrase, Discourse discourse) {
    DocumentNouns.Kind kind =
        discourse.lexicon().documents().find(lemma(discourse.token(phrase.head())));
    return kind == DocumentNouns.Kind.PRESS || kind == DocumentNouns.Kind.STATEMENT;
  }

  private static String lemma(Token head) {
    Reading noun = head.reading(PartOfSpeech.NOUN);
    return noun == null ? head.folded() : Folding.fold(noun.lemma());
  }

  /** "47 %", "une centaine de personnes": so many of those who were asked or came. */
  private static boolean isShare(NounPhrase phrase, Discourse discourse) {
    boolean number = discourse.token(phrase.head()).kind() == Token.Kind.NUMBER;
    boolean outOf = isOutOf(phrase.head(), discourse);
    if (number && discourse.is(phrase.head() + 1, "%") || outOf) {
      return true;
    }
    int after = phrase.coreEnd() + 1;
    int inner = discourse.isMark(after) ? after + 1 : after;
    String quantity = discourse.token(phrase.head()).folded();
    boolean measured =
        quantity.endsWith("aine")
            || quantity.endsWith("aines")
            || number
            || QUANTITIES.contains(quantity);
    return measured
        && (after < phrase.end() || inner > after)
        && inner < discourse.tokens().size()
        && (isSourceNoun(discourse.token(inner), discourse.lexicon())
            || isCompound(inner, discourse));
  }

  /** "un sur deux", "trois voix sur quatre". */
  private static boolean isOutOf(int head, Discourse discourse) {
    return discourse.is(head + 1, "sur")
        && head + 2 < discourse.tokens().size()
        && isCount(discourse.token(head + 2));
  }

  private static boolean isCount(Token token) {
    return token.kind() == Token.Kind.NUMBER || token.mayBe(PartOfSpeech.NUMERAL);
  }

  /** Whether the noun at the token can speak. */
  public static boolean mayBeNoun(int token, Discourse discourse) {
    return token < discourse.tokens().size()
        && isSourceNoun(discourse.token(token), discourse.lexicon());
  }

  private static boolean isSourceNoun(Token head, Lexicon lexicon) {
    Reading noun = head.reading(PartOfSpeech.NOUN);
    return lexicon.isSourceNoun(head.folded())
        || noun != null && lexicon.isSourceNoun(Folding.fold(noun.lemma()));
  }
}

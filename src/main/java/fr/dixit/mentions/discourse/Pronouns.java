package fr.dixit.mentions.discourse;

import fr.dixit.language.Document;
import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.syntax.Phrases;
import fr.dixit.syntax.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the pronouns and possessives that stand for somebody. */
public final class Pronouns {

  /** Verbs whose "il" is nobody (Grevisse, Le Bon Usage, § 783). */
  private static final Set<String> IMPERSONAL =
      Set.of("falloir", "pleuvoir", "neiger", "importer", "suffire", "exister", "convenir");

  private static final Set<String> REFLEXIVE_IMPERSONAL = Set.of("agir", "pouvoir", "avérer");

  /** Verbs whose "il" is nobody before a clause. */
  private static final Set<String> IMPERSONAL_BEFORE_CLAUSE =
      Set.of("sembler", "paraître", "apparaître", "ressortir", "arriver", "résulter");

  /** What "il est" says of a clause, never of a person. */
  private static final Set<String> SAID_OF_CLAUSES =
      Set.of(
          "clair", "demandé", "essentiel", "évident", "important", "impossible", "indispensable",
          "interdit", "nécessaire", "normal", "possible", "primordial", "probable", "prévu",
          "question", "recommandé", "souhaitable", "temps", "urgent", "vrai");

  private static final Set<String> OPENING_CLAUSES = Set.of("que", "qu'", "de", "d'");

  private final Document document;
  private final Phrases phrases;

  public Pronouns(Document document, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  /** The pronoun at the token, or null when nobody is meant. */
  public @Nullable Pronoun at(int at) {
    Token token = document.token(at);
    if (Determiner.isPossessive(token)) {
      boolean plural = token.is("leur") || token.is("leurs");
      return new Pronoun(
          Pronoun.Kind.POSSESSIVE,
          Gender.ANY,
          plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR,
          false);
    }
    if (!token.is(PartOfSpeech.SUBJECT_PRONOUN)) {
      return null;
    }
    boolean inverted = token.kind() == Token.Kind.CLITIC;
    return switch (token.folded()) {
      case "il" ->
          isImpersonal(at)
              ? null
              : personal(Gender.MASCULINE, GrammaticalNumber.SINGULAR, inverted);
      case "lui" -> personal(Gender.MASCULINE, GrammaticalNumber.SINGULAR, inverted);
      case "elle" -> personal(Gender.FEMININE, GrammaticalNumber.SINGULAR, inverted);
      case "ils", "eux" -> personal(Gender.MASCULINE, GrammaticalNumber.PLURAL, inverted);
      case "elles" -> personal(Gender.FEMININE, GrammaticalNumber.PLURAL, inverted);
      case "on" ->
          new Pronoun(Pronoun.Kind.INDEFINITE, Gender.ANY, GrammaticalNumber.SINGULAR, inverted);
      default -> null;
    };
  }

  private static Pronoun personal(Gender gender, GrammaticalNumber number, boolean inverted) {
    return new Pronoun(Pronoun.Kind.PERSONAL, gender, number, inverted);
  }

  /** "il faut", "il y a", "il s'agit". */
  private boolean isImpersonal(int at) {
    VerbGroup verb = verb(at);
    if (verb == null) {
      return false;
    }
    boolean agit = verb.reflexive() && REFLEXIVE_IMPERSONAL.contains(verb.lemma());
    boolean clause = isClause(verb.end()) && IMPERSONAL_BEFORE_CLAUSE.contains(verb.lemma());
    return agit
        || clause
        || isSaidOfClause(verb)
        || mayBe(verb.head(), IMPERSONAL)
        || hasY(verb) && verb.lemma().equals("avoir");
  }

  /** "il est temps de", "il ne saurait être question de", "il est « recommandé de … »". */
  private boolean isSaidOfClause(VerbGroup verb) {
    for (int at = verb.head(); at < document.tokens().size() && at < verb.end() + 3; at++) {
      boolean opens =
          at + 1 < document.tokens().size()
              && OPENING_CLAUSES.contains(document.token(at + 1).folded());
      if (opens && mayBe(at, SAID_OF_CLAUSES)) {
        return true;
      }
    }
    return false;
  }

  /** "faut" may be read as faillir too. */
  private boolean mayBe(int verb, Set<String> lemmas) {
    return document.token(verb).readings().stream().anyMatch(r -> lemmas.contains(r.lemma()));
  }

  private boolean isClause(int at) {
    return at < document.tokens().size()
        && (document.token(at).is("que") || document.token(at).is("qu'"));
  }

  private boolean hasY(VerbGroup verb) {
    for (int at = verb.first(); at < verb.end(); at++) {
      if (document.token(at).is("y")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable VerbGroup verb(int at) {
    VerbGroup inside = phrases.verbAt(at);
    return inside != null ? inside : phrases.verbAt(at + 1);
  }
}

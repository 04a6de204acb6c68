package fr.dixit.statements;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.Token;
import fr.dixit.syntax.VerbGroup;
import java.util.Set;

/**
 * Whether a verb is denied. "ne" alone does not tell: "ne … que" restricts, "ne … plus" says that
 * it was so, "avant qu'il ne" is empty (Grevisse, Le bon usage, § 1014–1024).
 */
final class Negation {

  /** What the words around a verb say of it. */
  enum Value {
    STATED,
    DENIED,
    UNCLEAR
  }

  private static final Set<String> DENYING =
      Set.of("pas", "jamais", "aucun", "aucune", "rien", "personne", "nul", "nulle", "nullement");

  private static final Set<String> WEAKENING = Set.of("que", "qu'", "plus", "guere", "ni");

  /** How far the second word of a negation stands from its verb, in tokens. */
  private static final int REACH = 5;

  private final Discourse discourse;

  Negation(Discourse discourse) {
    this.discourse = discourse;
  }

  Value of(VerbGroup verb, Stretch content) {
    if (!verb.negated()) {
      return Value.STATED;
    }
    int from = Math.max(content.first(), verb.first() - REACH);
    int to = Math.min(content.end(), verb.end() + REACH);
    for (int i = verb.first(); i < to; i++) {
      Token token = discourse.token(i);
      if (DENYING.contains(token.folded())) {
        return isTotal(i, to) ? Value.DENIED : Value.UNCLEAR;
      }
      if (WEAKENING.contains(token.folded())) {
        return Value.UNCLEAR;
      }
    }
    for (int i = from; i < verb.first(); i++) {
      if (DENYING.contains(discourse.token(i).folded())) {
        return Value.DENIED;
      }
    }
    return Value.UNCLEAR;
  }

  /** "pas que", "pas seulement", "pas encore" leave the thing itself open. */
  private boolean isTotal(int negation, int to) {
    int next = negation + 1;
    return next >= to
        || !Set.of("que", "qu'", "seulement", "encore").contains(discourse.token(next).folded());
  }
}

package fr.dixit.statements;

import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.lexicon.Predicate;
import fr.dixit.lexicon.Stance;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.VerbGroup;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a claim holds to be so. What it asks, wishes, supposes or quotes from others is left
 * out: only what two sources both stand by can be compared.
 */
final class PropositionReader {

  private static final Set<Stance> STANDS_BY =
      EnumSet.of(Stance.ASSERTS, Stance.DENIES, Stance.JUDGES, Stance.THINKS);

  private final Discourse discourse;
  private final List<Claim> claims;
  private final ClauseReader clauses;
  private final ArgumentReader arguments;

  /**
   * @param claims of the article, in text order
   */
  PropositionReader(Discourse discourse, List<Claim> claims) {
    this.discourse = discourse;
    this.claims = claims;
    this.arguments = new ArgumentReader(discourse);
    this.clauses = new ClauseReader(discourse, arguments);
  }

  /**
   * @param index of the claim among those of its article
   */
  List<Proposition> of(int index) {
    Claim claim = claims.get(index);
    if (!STANDS_BY.contains(claim.stance()) || claim.hearsay()) {
      return List.of();
    }
    List<Span> quoted = inner(index);
    List<Proposition> found = new ArrayList<>();
    for (Span part : claim.content()) {
      Stretch stretch = discourse.stretch(part);
      for (int i = stretch.first(); i < stretch.end(); i++) {
        Proposition read = at(i, stretch, claim);
        if (read != null && quoted.stream().noneMatch(inner -> inner.overlaps(read.words()))) {
          found.add(read);
        }
      }
    }
    return List.copyOf(found);
  }

  /** What is said inside the claim by others, or again by its source: a claim of its own. */
  private List<Span> inner(int index) {
    List<Span> content = claims.get(index).content();
    int end = content.get(content.size() - 1).end();
    List<Span> inner = new ArrayList<>();
    for (int i = index + 1;
        i < claims.size() && claims.get(i).content().get(0).start() < end;
        i++) {
      inner.addAll(claims.get(i).content());
    }
    return inner;
  }

  private @Nullable Proposition at(int token, Stretch content, Claim claim) {
    VerbGroup verb = discourse.phrases().verbAt(token);
    boolean denied = claim.stance() == Stance.DENIES;
    if (verb != null && verb.first() == token) {
      return clauses.read(verb, content, source(claim), denied);
    }
    NounPhrase phrase = discourse.phrases().nounAt(token);
    boolean whole = phrase != null && phrase.first() == token && token == content.first();
    return whole ? action(phrase, content, denied) : null;
  }

  /** The source, whom an infinitive is said of: "il dit avoir vu". */
  private @Nullable Argument source(Claim claim) {
    if (claim.attribution() instanceof Attribution.Named named) {
      return arguments.of(named.entity(), named.mention());
    }
    return claim.attribution() instanceof Attribution.CarriedOver carriedOver
        ? arguments.of(carriedOver.entity(), claim.content().get(0))
        : null;
  }

  /** "l'utilisation de missiles": a noun of action that is all that is said. */
  private @Nullable Proposition action(NounPhrase phrase, Stretch content, boolean denied) {
    Predicate predicate = discourse.lexicon().predicates().of(arguments.lemma(phrase.head()));
    if (!predicate.isNounOfAction()
        || phrase.coreEnd() >= phrase.end()
        || discourse.hasFiniteVerb(content)) {
      return null;
    }
    Argument complement = arguments.of(new Stretch(phrase.coreEnd(), phrase.end()));
    boolean agent = predicate.complement() == Predicate.Complement.AGENT;
    Stretch rest = new Stretch(phrase.end(), content.end());
    return new Proposition(
        predicate.lemma(),
        denied != predicate.isOpposite(),
        false,
        agent ? complement : null,
        agent ? null : complement,
        arguments.terms(rest),
        arguments.dates(content),
        discourse.span(new Stretch(phrase.first(), phrase.end())));
  }
}

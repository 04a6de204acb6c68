package fr.dixit.statements;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Predicate;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import fr.dixit.text.Span;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a clause around its verb: predicate, agent, patient, circumstances, negation. */
final class ClauseReader {

  private static final Set<VerbForm> STATED =
      EnumSet.of(VerbForm.PRESENT, VerbForm.IMPERFECT, VerbForm.SIMPLE_PAST, VerbForm.FUTURE);

  private static final Set<String> OPENS_SUPPOSITION = Set.of("que", "qu'", "si", "s'");

  /** How far a clause is read from its verb, in tokens, so that a broken text costs little. */
  private static final int REACH = 30;

  private final Discourse discourse;
  private final ArgumentReader arguments;
  private final Negation negation;

  ClauseReader(Discourse discourse, ArgumentReader arguments) {
    this.discourse = discourse;
    this.arguments = arguments;
    this.negation = new Negation(discourse);
  }

  /**
   * The proposition of a verb, or null when it makes none that could be compared.
   *
   * @param content the part of a claim that holds the verb
   * @param source whom "je" and an infinitive at its start mean, or null
   * @param refuted whether the claim as a whole denies it
   */
  @Nullable Proposition read(
      VerbGroup verb, Stretch content, @Nullable Argument source, boolean refuted) {
    boolean opening = verb.first() == content.first() && verb.form() == VerbForm.INFINITIVE;
    Negation.Value value = negation.of(verb, content);
    if (!opening && !STATED.contains(verb.form()) || value == Negation.Value.UNCLEAR) {
      return null;
    }
    Subject subject = opening ? null : discourse.subjects().subject(verb);
    boolean ofSource = opening || verb.person() == 1;
    Argument said = ofSource ? source : argument(subject, verb, content);
    int from = subject == null ? verb.first() : Math.min(subject.first(), verb.first());
    if (said == null || isSupposed(from, content) || isAsked(verb)) {
      return null;
    }
    boolean denied = refuted != (value == Negation.Value.DENIED);
    return new Reading(verb, content, said, denied).proposition();
  }

  private @Nullable Argument argument(@Nullable Subject subject, VerbGroup verb, Stretch content) {
    if (subject == null) {
      return verb.first() == content.first() ? antecedent(content.first()) : null;
    }
    NounPhrase phrase = subject.phrase();
    return phrase == null ? arguments.ofPronoun(subject.first()) : arguments.of(phrase);
  }

  /** "missiles, qui, selon Bakou, ont été utilisés": what stands before the relative pronoun. */
  private @Nullable Argument antecedent(int from) {
    for (int i = from - 1; i > Math.max(0, from - REACH); i--) {
      if (discourse.is(i, "qui")) {
        int end = discourse.is(i - 1, ",") ? i - 2 : i - 1;
        NounPhrase phrase = discourse.phrases().nounAt(end);
        return phrase == null ? null : arguments.of(phrase);
      }
    }
    return null;
  }

  /** What hangs on another verb or a condition inside the content is not stood by. */
  private boolean isSupposed(int from, Stretch content) {
    int before = from - 1;
    while (before > content.first() && discourse.token(before).is(PartOfSpeech.ADVERB)) {
      before--;
    }
    return before >= content.first()
        && OPENS_SUPPOSITION.contains(discourse.token(before).folded())
        && !(before > content.first() && discourse.token(before - 1).is(PartOfSpeech.COORDINATION));
  }

  private boolean isAsked(VerbGroup verb) {
    int end = discourse.sentence(verb.head()).endToken();
    for (int i = verb.end(); i < Math.min(end, verb.end() + REACH); i++) {
      Token token = discourse.token(i);
      if (token.is("?")) {
        return true;
      }
      if (token.is(".") || token.is("!")) {
        return false;
      }
    }
    return false;
  }

  /** One clause being read. */
  private final class Reading {

    private final VerbGroup verb;
    private final Stretch clause;
    private final Argument subject;
    private final boolean denied;

    Reading(VerbGroup verb, Stretch content, Argument subject, boolean denied) {
      this.verb = verb;
      this.clause = new Stretch(start(content), end(content));
      this.subject = subject;
      this.denied = denied;
    }

    /** The clause begins after the finite verb or full stop before it. */
    private int start(Stretch content) {
      int limit = Math.max(content.first(), verb.first() - REACH);
      for (int i = verb.first() - 1; i >= limit; i--) {
        VerbGroup before = discourse.phrases().verbAt(i);
        if (before != null && before.isFinite() || isStop(i)) {
          return i + 1;
        }
      }
      return Math.min(limit, verb.first());
    }

    private boolean isStop(int at) {
      Token token = discourse.token(at);
      return token.is(".") || token.is(";") || token.is("!") || token.is("?");
    }

    /** The clause goes on to the next finite verb or the end of what is said. */
    private int end(Stretch content) {
      int limit = Math.min(content.end(), verb.end() + REACH);
      for (int i = verb.end(); i < limit; i++) {
        VerbGroup next = discourse.phrases().verbAt(i);
        if (next != null && next.isFinite() || isStop(i)) {
          return i;
        }
      }
      return limit;
    }

    @Nullable Proposition proposition() {
      if (verb.lemma().equals("être") && !verb.passive()) {
        return state();
      }
      if (!discourse.lexicon().verbs().byHead(verb.lemma()).isEmpty()) {
        return null;
      }
      NounPhrase object = verb.passive() ? null : object(verb.end());
      NounPhrase by = verb.passive() ? agent() : null;
      Argument direct = object == null ? null : arguments.of(object);
      boolean undergone = verb.passive() || verb.reflexive();
      Argument agent = undergone ? by == null ? null : arguments.of(by) : subject;
      return proposition(verb.lemma(), agent, undergone ? subject : direct);
    }

    /** "X est coupable", "X n'est pas coupable": the attribute is what is said. */
    private @Nullable Proposition state() {
      int at = overAdverbs(verb.end());
      if (at >= clause.end()) {
        return null;
      }
      return discourse.token(at).is(PartOfSpeech.ADJECTIVE)
          ? proposition(arguments.lemma(at), null, subject)
          : null;
    }

    private @Nullable Proposition proposition(
        String lemma, @Nullable Argument agent, @Nullable Argument patient) {
      Predicate predicate = discourse.lexicon().predicates().of(lemma);
      if (predicate.lemma() == null) {
        return null;
      }
      Set<String> rest = circumstances();
      if (patient != null) {
        rest.removeAll(patient.terms());
      }
      if (agent != null) {
        rest.removeAll(agent.terms());
      }
      rest.removeAll(subject.terms());
      return new Proposition(
          predicate.lemma(),
          denied != predicate.isOpposite(),
          verb.form() == VerbForm.FUTURE,
          agent,
          patient,
          rest,
          arguments.dates(clause),
          words());
    }

    /** From the subject to the end of the clause. */
    private Span words() {
      return discourse.span(new Stretch(verb.first(), clause.end())).to(subject.words());
    }

    private Set<String> circumstances() {
      Set<String> terms = arguments.terms(new Stretch(clause.first(), verb.first()));
      terms.addAll(arguments.terms(new Stretch(verb.end(), clause.end())));
      return terms;
    }

    /** The noun phrase right behind the verb, or null. */
    private @Nullable NounPhrase object(int from) {
      int at = overAdverbs(from);
      NounPhrase phrase = at < clause.end() ? discourse.phrases().nounAt(at) : null;
      boolean direct = phrase != null && phrase.first() == at && !isGoverned(phrase);
      return direct && !discourse.isDate(phrase) ? phrase : null;
    }

    /** "des fragments", and after a negation "de fragments", are objects. */
    private boolean isGoverned(NounPhrase phrase) {
      return phrase.isGoverned() && !discourse.is(phrase.preposition(), "des");
    }

    private int overAdverbs(int from) {
      int at = from;
      while (at < clause.end() && discourse.token(at).is(PartOfSpeech.ADVERB)) {
        at++;
      }
      boolean partitive = at < clause.end() && verb.negated() && isDe(at);
      return partitive ? at + 1 : at;
    }

    private boolean isDe(int at) {
      return discourse.is(at, "de") || discourse.is(at, "d'");
    }

    private @Nullable NounPhrase agent() {
      for (int i = verb.end(); i < clause.end(); i++) {
        NounPhrase phrase = discourse.phrases().nounAt(i);
        if (phrase != null && phrase.isGoverned() && discourse.is(phrase.preposition(), "par")) {
          return phrase;
        }
      }
      return null;
    }
  }
}

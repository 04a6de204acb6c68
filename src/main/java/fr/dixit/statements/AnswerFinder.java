package fr.dixit.statements;

import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.Sentence;
import fr.dixit.lexicon.Answering;
import fr.dixit.mentions.Entity;
import fr.dixit.syntax.VerbGroup;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each place where words are taken up to the claim that takes them up. */
final class AnswerFinder {

  /** "…, réplique X". */
  static final String REPLY = "replying-verb";

  private final Discourse discourse;
  private final List<Claim> claims;
  private final Map<String, List<Answer>> answers = new HashMap<>();

  /**
   * @param claims of the article, in text order
   */
  AnswerFinder(Discourse discourse, List<Claim> claims) {
    this.discourse = discourse;
    this.claims = claims;
    new TakingFinder(discourse).find().forEach(this::assign);
    for (int i = 1; i < claims.size(); i++) {
      reply(claims.get(i), claims.get(i - 1));
    }
  }

  List<Answer> of(Claim claim) {
    return answers.getOrDefault(claim.id(), List.of());
  }

  private void assign(Taking taking) {
    Span object = discourse.span(taking.object());
    Claim claim = innermost(object);
    if (claim == null && taking.governed()) {
      claim = beside(taking);
    }
    if (claim != null && isByItsSource(claim, taking)) {
      add(claim, new Answer(taking.answered(), discourse.span(taking.words()), taking.rule()));
    }
  }

  private void add(Claim claim, Answer answer) {
    List<Answer> known = answers.computeIfAbsent(claim.id(), id -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.answered().equals(answer.answered()))) {
      known.add(answer);
    }
  }

  /** "…, réplique X": to whoever spoke right before. */
  private void reply(Claim claim, Claim before) {
    Entity answered = single(before.attribution());
    Entity source = single(claim.attribution());
    boolean another = answered != null && source != null && !answered.equals(source);
    if (another && claim.cue() != null && isReply(claim.cue())) {
      add(claim, new Answer(answered, claim.cue(), REPLY));
    }
  }

  private boolean isReply(Span cue) {
    Stretch words = discourse.stretch(cue);
    for (int i = words.first(); i < words.end(); i++) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null) {
        return discourse.lexicon().answering().of(verb.lemma()) == Answering.Use.REPLY;
      }
    }
    return false;
  }

  private static @Nullable Entity single(Attribution attribution) {
    Set<Entity> sources = sources(attribution);
    return sources.size() == 1 ? sources.iterator().next() : null;
  }

  /** The shortest claim that says the words, or null. */
  private @Nullable Claim innermost(Span words) {
    return claims.stream()
        .filter(claim -> claim.content().stream().anyMatch(part -> part.contains(words)))
        .min(Comparator.comparing(claim -> claim.content().get(0).length()))
        .orElse(null);
  }

  /** The claim of the same sentence whose cue is nearest, or null. */
  private @Nullable Claim beside(Taking taking) {
    Sentence sentence = discourse.sentence(taking.words().first());
    int at = discourse.span(taking.words()).start();
    return claims.stream()
        .filter(claim -> claim.cue() != null && sentence.span().contains(claim.cue()))
        .min(Comparator.comparing(claim -> Math.abs(claim.cue().start() - at)))
        .orElse(null);
  }

  /** Whether the claim's own source takes the words up, and they are another's. */
  private static boolean isByItsSource(Claim claim, Taking taking) {
    Set<Entity> sources = sources(claim.attribution());
    return !sources.isEmpty()
        && !sources.contains(taking.answered())
        && (taking.actor() == null || sources.contains(taking.actor()));
  }

  private static Set<Entity> sources(Attribution attribution) {
    if (attribution instanceof Attribution.Named named) {
      return Set.of(named.entity());
    }
    if (attribution instanceof Attribution.CarriedOver carriedOver) {
      return Set.of(carriedOver.entity());
    }
    return attribution instanceof Attribution.Ambiguous ambiguous
        ? new LinkedHashSet<>(ambiguous.candidates())
        : Set.of();
  }
}

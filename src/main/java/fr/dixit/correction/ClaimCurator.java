package fr.dixit.correction;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Amendment.Value;
import fr.dixit.archive.Amendment.Value.ClaimKind;
import fr.dixit.archive.Amendment.Value.Moment;
import fr.dixit.archive.Amendment.Value.Words;
import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.claims.Kind;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies corrections of claims to the articles that they hold for. */
final class ClaimCurator {

  /** Stands for nobody that is named. */
  static final String ANONYMOUS = "anonyme";

  private final List<Draft> articles;
  private final Outcome outcome;

  ClaimCurator(List<Draft> articles, Outcome outcome) {
    this.articles = articles;
    this.outcome = outcome;
  }

  void apply(ClaimCorrection correction) {
    if (correction instanceof ClaimCorrection.Reject reject) {
      reject(reject);
    } else if (correction instanceof ClaimCorrection.Change change) {
      change(change);
    } else if (correction instanceof ClaimCorrection.Add add) {
      add(add);
    }
  }

  private void reject(ClaimCorrection.Reject reject) {
    Draft draft = articleOf(reject.claim(), reject.words());
    if (draft != null) {
      Claim claim = draft.claim(reject.claim().words());
      amend(
          Amendment.Kind.REJECTED,
          claim,
          draft,
          new Words(draft.words(claim)),
          null,
          reject.note());
      draft.remove(claim);
    }
  }

  private void change(ClaimCorrection.Change change) {
    Draft draft = articleOf(change.claim(), change.words());
    if (draft == null) {
      return;
    }
    Claim claim = draft.claim(change.claim().words());
    List<Span> content = claim.content();
    if (!change.content().isEmpty()) {
      content = content(change.content(), null, claim, draft);
      if (content == null) {
        return;
      }
    }
    Claim changed = extend(claim, content, draft, change.note());
    changed = state(changed, change.stated(), draft, change.note());
    if (changed.equals(claim)) {
      outcome.idle(change.claim(), "the claim is found like this");
    } else {
      draft.replace(claim, changed);
    }
  }

  private Claim extend(Claim claim, List<Span> content, Draft draft, Note note) {
    if (content.equals(claim.content())) {
      return claim;
    }
    Words before = new Words(draft.words(claim));
    amend(Amendment.Kind.EXTENT, claim, draft, before, new Words(draft.words(content)), note);
    return claim.with(content, draft.dates(content), draft.mentioned(content));
  }

  /** The claim with what is stated of it; each change is noted. */
  private Claim state(Claim claim, ClaimCorrection.Stated stated, Draft draft, Note note) {
    Claim changed = claim;
    if (stated.source() != null) {
      Attribution attribution = attribution(stated.source(), claim, draft);
      if (!attribution.entities().equals(claim.attribution().entities())) {
        Words before = names(claim.attribution());
        amend(Amendment.Kind.SOURCE, claim, draft, before, names(attribution), note);
        changed = changed.from(attribution);
      }
    }
    if (stated.kind() != null && stated.kind() != claim.kind()) {
      ClaimKind before = new ClaimKind(claim.kind());
      amend(Amendment.Kind.CLAIM_KIND, claim, draft, before, new ClaimKind(stated.kind()), note);
      changed = changed.with(stated.kind(), changed.said());
    }
    if (stated.said() != null && !stated.said().equals(claim.said())) {
      Moment before = claim.said() == null ? null : new Moment(claim.said());
      amend(Amendment.Kind.SAID, claim, draft, before, new Moment(stated.said()), note);
      changed = changed.with(changed.kind(), stated.said());
    }
    return changed;
  }

  private static Words names(Attribution attribution) {
    return new Words(
        attribution.entities().isEmpty()
            ? ANONYMOUS
            : String.join(" ou ", attribution.entities().stream().map(e -> e.name()).toList()));
  }

  private static Attribution attribution(Word source, @Nullable Claim claim, Draft draft) {
    Span mention = claim == null ? null : claim.attribution().mention();
    return source.words().equals(ANONYMOUS)
        ? new Attribution.Anonymous(mention)
        : new Attribution.ByHand(mention, draft.entity(source.words()));
  }

  private void add(ClaimCorrection.Add add) {
    Draft draft = articleWith(add);
    if (draft == null) {
      return;
    }
    List<Span> content = content(add.content(), add.occurrence(), null, draft);
    if (content == null || isFound(add, content, draft)) {
      return;
    }
    Word source = add.stated().source();
    Attribution attribution =
        source == null ? new Attribution.Anonymous(null) : attribution(source, null, draft);
    Kind kind = add.stated().kind();
    Claim claim = draft.add(content, kind == null ? draft.kindOf(content) : kind, attribution);
    if (add.stated().said() != null) {
      draft.replace(claim, claim.with(claim.kind(), add.stated().said()));
    }
    amend(Amendment.Kind.ADDED, claim, draft, null, new Words(draft.words(content)), add.note());
  }

  private boolean isFound(ClaimCorrection.Add add, List<Span> content, Draft draft) {
    for (Claim claim : draft.claims()) {
      if (claim.content().equals(content)) {
        outcome.warn(
            add.content().get(0),
            "no longer applies: this claim is found without it, as " + claim.id(),
            "take the correction out, or change the claim with “claim: " + claim.id() + "”");
        return true;
      }
    }
    return false;
  }

  /** Of several articles in one file, the one that holds the words; else the first. */
  private @Nullable Draft articleWith(ClaimCorrection.Add add) {
    Word first = add.content().get(0);
    if (articles.isEmpty()) {
      outcome.warn(
          first, "no longer applies: its article is not in the archive", "see what is said of it");
      return null;
    }
    return articles.stream()
        .filter(draft -> !draft.passages().of(first.words()).isEmpty())
        .findFirst()
        .orElse(articles.get(0));
  }

  /** The article that has the claim; null when none has it any more, which is reported. */
  private @Nullable Draft articleOf(Word id, @Nullable Word words) {
    for (Draft draft : articles) {
      if (draft.claim(id.words()) != null) {
        return draft;
      }
    }
    boolean rejected = articles.stream().anyMatch(draft -> draft.had(id.words()));
    outcome.warn(
        id,
        rejected
            ? "no longer applies: " + id.words() + " is rejected before"
            : "no longer applies: the article has no claim " + id.words(),
        rejected ? "keep one of the corrections" : new NearestClaim(articles).hint(id, words));
    return null;
  }

  /** Where the words stand; null when that is not clear, which is reported. */
  private @Nullable List<Span> content(
      List<Word> parts, @Nullable Integer occurrence, @Nullable Claim claim, Draft draft) {
    List<Span> content = new ArrayList<>();
    for (Word part : parts) {
      List<Span> found = draft.passages().of(part.words());
      int end = content.isEmpty() ? 0 : content.get(content.size() - 1).end();
      List<Span> possible = found.stream().filter(span -> span.start() >= end).toList();
      if (claim != null && possible.size() > 1) {
        possible = possible.stream().filter(span -> overlaps(span, claim)).toList();
      }
      Integer wanted = content.isEmpty() ? occurrence : Integer.valueOf(1);
      Span span = new Choice(part, found.size(), draft.passages()).of(possible, wanted, outcome);
      if (span == null) {
        return null;
      }
      content.add(span);
    }
    return List.copyOf(content);
  }

  private static boolean overlaps(Span span, Claim claim) {
    return claim.content().stream().anyMatch(span::overlaps);
  }

  private void amend(
      Amendment.Kind kind,
      Claim claim,
      Draft draft,
      @Nullable Value before,
      @Nullable Value after,
      Note note) {
    outcome.amend(kind, claim.id(), draft.article(), before, after, note);
  }
}

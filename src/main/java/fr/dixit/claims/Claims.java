package fr.dixit.claims;

import fr.dixit.calendar.Edtf;
import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.attributed.DialogueLine;
import fr.dixit.claims.construction.attributed.InterpolatedSpeech;
import fr.dixit.claims.construction.quoted.InterviewAnswer;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.dates.DateMention;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.Mention;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns candidates into claims: who, when, what kind, and a name that never moves. */
final class Claims {

  /** What a speaker of a dialogue says needs no marks. */
  private static final Set<String> DIALOGUE = Set.of(DialogueLine.RULE, InterviewAnswer.RULE);

  private final Discourse discourse;
  private final Attributions attributions;
  private final SayingDates sayingDates;
  private final Addressees addressees;

  Claims(Discourse discourse) {
    this.discourse = discourse;
    this.attributions = new Attributions(discourse);
    this.sayingDates = new SayingDates(discourse);
    this.addressees = new Addressees(discourse);
  }

  /**
   * @param candidates in text order
   */
  List<Claim> of(List<Candidate> candidates) {
    List<Claim> claims = new ArrayList<>();
    Map<String, Integer> ids = new HashMap<>();
    Candidate main = null;
    for (Candidate candidate : candidates) {
      Attribution attribution = attributions.of(candidate);
      List<Span> content = candidate.content().stream().map(discourse::span).toList();
      String id = ClaimId.of(discourse.document().article(), content, ids);
      Edtf said = sayingDates.of(candidate, main);
      claims.add(claim(id, content, candidate, attribution, said));
      main = sayingDates.isMain(candidate) ? candidate : main;
    }
    return List.copyOf(claims);
  }

  private Claim claim(
      String id,
      List<Span> content,
      Candidate candidate,
      Attribution attribution,
      @Nullable Edtf said) {
    return new Claim(
        id,
        kind(candidate),
        content,
        candidate.cue() == null ? null : discourse.span(candidate.cue()),
        attribution,
        new Intermediaries(discourse).of(candidate),
        addressees.of(candidate),
        said,
        candidate.stance(),
        Hearsay.in(candidate, discourse),
        dates(content),
        mentioned(content),
        candidate.rule(),
        candidate.confidence());
  }

  private Kind kind(Candidate candidate) {
    if (DIALOGUE.contains(candidate.rule())) {
      return Kind.DIRECT;
    }
    Stretch cue = isInside(candidate) ? candidate.cue() : null;
    if (candidate.content().stream().allMatch(part -> Quoting.isQuoted(part, cue, discourse))) {
      return Kind.DIRECT;
    }
    boolean quotes =
        candidate.content().stream().anyMatch(part -> Quoting.holdsQuotation(part, cue, discourse));
    return quotes ? Kind.MIXED : Kind.INDIRECT;
  }

  /**
   * Whether the cue is said too: within a quotation only marks of its own make its content direct.
   */
  private boolean isInside(Candidate candidate) {
    return candidate.cue() != null
        && discourse.isQuoted(candidate.cue().first())
        && !candidate.rule().equals(InterpolatedSpeech.RULE);
  }

  private List<DateMention> dates(List<Span> content) {
    return content.stream().flatMap(part -> discourse.dated().in(part).stream()).toList();
  }

  private List<Entity> mentioned(List<Span> content) {
    Set<Entity> entities = new LinkedHashSet<>();
    for (Span part : content) {
      for (Mention mention : discourse.mentionsIn(part)) {
        if (mention.isResolved()) {
          Entity entity = discourse.mentions().entity(mention.candidates().get(0));
          if (entity.named()) {
            entities.add(entity);
          }
        }
      }
    }
    return List.copyOf(entities);
  }
}

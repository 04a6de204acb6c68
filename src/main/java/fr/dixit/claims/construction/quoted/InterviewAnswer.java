package fr.dixit.claims.construction.quoted;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Interview;
import fr.dixit.claims.discourse.Interview.Answer;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.lexicon.Stance;
import java.util.List;

/** "Que faire ?" and, on the line below, "Alix Morel : Il faut agir." */
public final class InterviewAnswer implements Construction {

  public static final String RULE = "interview-answer";

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Candidate> find(List<Cue> cues, Discourse discourse) {
    return new Interview(discourse).answers().stream().map(this::candidate).toList();
  }

  private Candidate candidate(Answer answer) {
    Speaker speaker = new Speaker.Interviewee(answer.speaker(), answer.label());
    return new Candidate(answer.content(), null, speaker, Stance.ASSERTS, rule(), Confidence.HIGH);
  }
}

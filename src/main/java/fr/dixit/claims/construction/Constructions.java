package fr.dixit.claims.construction;

import java.util.List;

/** All constructions, the most precise first: where two read the same words, the first one wins. */
public final class Constructions {

  public static final List<Construction> ALL =
      List.of(
          new LearnedFrom(),
          new AsSaid(),
          new DialogueLine(),
          new InterpolatedSpeech(),
          new ThatClause(),
          new QualifiedAs(),
          new PassiveReport(),
          new AttributeOfSpeaker(),
          new ReportingNounClause(),
          new AccordingTo(),
          new IntroducedQuotation(),
          new ReportedQuestion(),
          new InfinitiveClause(),
          new PrepositionalObject(),
          new NominalObject(),
          new InterviewAnswer(),
          new UncuedQuotation(),
          new EmbeddedQuotation());

  private Constructions() {}
}

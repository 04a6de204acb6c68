package fr.dixit.claims;

import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.construction.attributed.AccordingTo;
import fr.dixit.claims.construction.attributed.AsSaid;
import fr.dixit.claims.construction.attributed.DialogueLine;
import fr.dixit.claims.construction.attributed.InterpolatedSpeech;
import fr.dixit.claims.construction.attributed.LearnedFrom;
import fr.dixit.claims.construction.governed.AttributeOfSpeaker;
import fr.dixit.claims.construction.governed.InfinitiveClause;
import fr.dixit.claims.construction.governed.NominalObject;
import fr.dixit.claims.construction.governed.PassiveReport;
import fr.dixit.claims.construction.governed.PrepositionalObject;
import fr.dixit.claims.construction.governed.QualifiedAs;
import fr.dixit.claims.construction.governed.ReportedQuestion;
import fr.dixit.claims.construction.governed.ReportingNounClause;
import fr.dixit.claims.construction.governed.ThatClause;
import fr.dixit.claims.construction.quoted.EmbeddedQuotation;
import fr.dixit.claims.construction.quoted.InterviewAnswer;
import fr.dixit.claims.construction.quoted.IntroducedQuotation;
import fr.dixit.claims.construction.quoted.UncuedQuotation;
import java.util.List;

/** All constructions, the most precise first: where two read the same words, the first one wins. */
final class Constructions {

  static final List<Construction> ALL =
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

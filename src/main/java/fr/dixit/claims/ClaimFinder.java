package fr.dixit.claims;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.construction.Constructions;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.CueFinder;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.dates.Dated;
import fr.dixit.language.Document;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Mentions;
import fr.dixit.syntax.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * From an annotated document to its claims: reporting verbs are found, every construction is tried,
 * one reading of each stretch is kept, and what is kept is given its source, date and proof. Safe
 * for use by several threads.
 */
public final class ClaimFinder {

  private final Lexicon lexicon;

  public ClaimFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The claims of an article in text order; none twice. */
  public List<Claim> find(Document document, Dated dated, Phrases phrases, Mentions mentions) {
    Discourse discourse = new Discourse(document, phrases, mentions, dated, lexicon);
    List<Cue> cues = new CueFinder(discourse).find();
    List<Candidate> candidates = new ArrayList<>();
    for (Construction construction : Constructions.ALL) {
      candidates.addAll(construction.find(cues, discourse));
    }
    List<Candidate> trimmed = new Trimming(discourse).apply(candidates);
    return new Claims(discourse).of(Selection.of(trimmed));
  }
}

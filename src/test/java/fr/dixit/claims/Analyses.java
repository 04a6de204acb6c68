package fr.dixit.claims;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.dates.Dated;
import fr.dixit.dates.tagging.DateTagger;
import fr.dixit.dates.words.DateLexicon;
import fr.dixit.language.Document;
import fr.dixit.mentions.Mentions;
import fr.dixit.mentions.resolution.MentionFinder;
import fr.dixit.spec.Documents;
import fr.dixit.syntax.Phrases;
import java.util.List;

/** All stages of the analysis, run on a text. */
final class Analyses {

  private static final DateTagger DATES = new DateTagger(DateLexicon.load());
  private static final MentionFinder MENTIONS = new MentionFinder(Documents.LEXICON);

  private Analyses() {}

  /** What the stages find in one text. */
  record Analysed(Document document, Dated dated, Mentions mentions, List<Claim> claims) {}

  static Analysed of(String text) {
    Document document = Documents.of(text);
    Phrases phrases = Phrases.of(document, Documents.LEXICON);
    Dated dated = DATES.tag(document);
    Mentions mentions = MENTIONS.find(document, phrases, dated.publication().value());
    Discourse discourse = new Discourse(document, phrases, mentions, dated, Documents.LEXICON);
    return new Analysed(document, dated, mentions, ClaimFinder.find(discourse));
  }
}

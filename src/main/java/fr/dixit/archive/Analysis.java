package fr.dixit.archive;

import fr.dixit.claims.Claim;
import fr.dixit.dates.Dated;
import fr.dixit.ingest.Article;
import fr.dixit.mentions.Mentions;
import fr.dixit.statements.Statement;
import fr.dixit.text.Span;
import java.util.List;

/**
 * All that one article gives to the archive.
 *
 * @param paragraphs spans in order
 * @param sentences spans in order
 * @param claims in text order
 * @param statements what each claim can be compared by, in the order of the claims
 */
public record Analysis(
    Article article,
    List<Span> paragraphs,
    List<Span> sentences,
    Dated dated,
    Mentions mentions,
    List<Claim> claims,
    List<Statement> statements) {

  /** The same without the mentions and statements. */
  Analysis settled() {
    return new Analysis(
        article,
        paragraphs,
        sentences,
        dated,
        new Mentions(List.of(), List.of()),
        claims,
        List.of());
  }
}

package fr.dixit.archive;

import fr.dixit.claims.Claim;
import fr.dixit.dates.Dated;
import fr.dixit.ingest.Article;
import fr.dixit.mentions.Mention;
import fr.dixit.mentions.Mentions;
import fr.dixit.statements.Statement;
import fr.dixit.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that one article gives to the archive.
 *
 * @param paragraphs spans in order
 * @param sentences spans in order
 * @param claims in text order
 * @param statements what each claim can be compared by, in the order of the claims
 * @param version a hash of all that it was made of: for one program, those of one version are equal
 */
public record Analysis(
    Article article,
    List<Span> paragraphs,
    List<Span> sentences,
    Dated dated,
    Mentions mentions,
    List<Claim> claims,
    List<Statement> statements,
    long version) {

  /** The same without the statements, and without mentions but those that name a claim's source. */
  Analysis settled() {
    return new Analysis(
        article,
        paragraphs,
        sentences,
        dated,
        new Mentions(List.of(), namingSources(), List.of()),
        claims,
        List.of(),
        version);
  }

  private List<Mention> namingSources() {
    Set<Span> sources =
        claims.stream()
            .map(claim -> claim.attribution().mention())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return mentions.mentions().stream().filter(each -> sources.contains(each.span())).toList();
  }
}

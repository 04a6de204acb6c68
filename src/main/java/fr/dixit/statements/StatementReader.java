package fr.dixit.statements;

import fr.dixit.claims.Claim;
import fr.dixit.claims.discourse.Discourse;
import java.util.ArrayList;
import java.util.List;

/** Reads the claims of one article for what they can be compared by. */
public final class StatementReader {

  /** How an article tells that a claim answers someone. */
  public static final List<String> ANSWER_RULES =
      List.of(
          AnswerFinder.REPLY,
          TakingFinder.CONTRARY,
          TakingFinder.PHRASE,
          TakingFinder.VERB,
          TakingFinder.WORDS);

  private StatementReader() {}

  /**
   * The statements of an article's claims, in their order.
   *
   * @param claims in text order
   */
  public static List<Statement> read(Discourse discourse, List<Claim> claims) {
    PropositionReader propositions = new PropositionReader(discourse, claims);
    AnswerFinder answers = new AnswerFinder(discourse, claims);
    FigureReader figures = new FigureReader(discourse);
    List<Statement> statements = new ArrayList<>(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      statements.add(new Statement(propositions.of(i), answers.of(claim), figures.of(claim)));
    }
    return List.copyOf(statements);
  }
}

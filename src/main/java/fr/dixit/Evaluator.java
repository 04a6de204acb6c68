package fr.dixit;

import fr.dixit.archive.Analysis;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.evaluate.Evaluation;
import fr.dixit.evaluate.GoldArticle;
import fr.dixit.evaluate.GoldFolder;
import fr.dixit.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.List;

/** Measures how well claims and dates are found in articles that people annotated. */
public final class Evaluator {

  private final Path gold;

  /**
   * @param gold folder of {@code NAME.txt} and {@code NAME.gold.json}
   */
  public Evaluator(Path gold) {
    this.gold = gold;
  }

  /**
   * Reads the articles as a build would, and compares.
   *
   * @throws DixitException when the folder or an annotation is wrong
   */
  public Evaluation evaluate() {
    List<GoldArticle> articles = new GoldFolder(gold).read();
    Lexicon lexicon = Lexicon.load();
    Analyst analyst = new Analyst(lexicon);
    List<Analysis> analyses =
        articles.parallelStream().map(GoldArticle::article).map(analyst::analyse).toList();
    return Evaluation.of(articles, Archivist.archive(analyses, lexicon));
  }
}

package fr.dixit;

import fr.dixit.archive.Analysis;
import fr.dixit.ingest.Article;
import fr.dixit.spec.Documents;

/** Articles analysed as a build does it, for the tests of other packages. */
public final class Analysed {

  private static final Analyst ANALYST = new Analyst(Documents.LEXICON);

  private Analysed() {}

  public static Analysis of(Article article) {
    return ANALYST.analyse(article);
  }
}

package fr.dixit.correction;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Analysis;
import fr.dixit.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims of all articles, put right.
 *
 * @param analyses in the order given; those that nothing was corrected in are the very ones given
 * @param diagnostics an error for what is wrong, a warning for what no longer applies
 */
public record Curation(
    List<Analysis> analyses, List<Amendment> amendments, List<Diagnostic> diagnostics) {

  /** Applies the corrections of claims, in their order. */
  public static Curation of(List<Analysis> analyses, List<Corrections.OfArticles> corrections) {
    if (corrections.isEmpty()) {
      return new Curation(analyses, List.of(), List.of());
    }
    Map<String, Analysis> byArticle = new HashMap<>();
    analyses.forEach(analysis -> byArticle.put(analysis.article().id(), analysis));
    Map<String, Draft> drafts = new HashMap<>();
    Outcome outcome = new Outcome(List.of());
    for (Corrections.OfArticles correction : corrections) {
      List<Draft> articles =
          correction.articles().stream()
              .filter(byArticle::containsKey)
              .map(id -> drafts.computeIfAbsent(id, key -> new Draft(byArticle.get(key))))
              .toList();
      new ClaimCurator(articles, outcome).apply(correction.correction());
    }
    return new Curation(
        analyses.stream().map(analysis -> corrected(analysis, drafts)).toList(),
        outcome.amendments(),
        outcome.diagnostics());
  }

  private static Analysis corrected(Analysis analysis, Map<String, Draft> drafts) {
    Draft draft = drafts.get(analysis.article().id());
    return draft == null ? analysis : draft.analysis();
  }
}

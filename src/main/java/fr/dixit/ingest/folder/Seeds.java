package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * What a seeds folder holds.
 *
 * @param seeds in the order of their files' names; ids are unique
 * @param diagnostics about the folder itself and what in it is not read
 */
public record Seeds(List<Seed> seeds, List<Diagnostic> diagnostics) {

  /** Reads all seeds, in parallel. An article that stands in several is one, read in each. */
  public Ingested ingest() {
    List<Ingested> read = seeds.parallelStream().map(Seed::ingest).toList();
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    read.forEach(one -> all.addAll(one.diagnostics()));
    List<Article> articles = read.stream().flatMap(one -> one.articles().stream()).toList();
    return new Ingested(articles, List.copyOf(all));
  }
}

package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.copies.Copies;
import java.util.ArrayList;
import java.util.List;

/**
 * What a seeds folder holds.
 *
 * @param seeds in the order of their files' names; ids are unique
 * @param remarks about the whole archive
 * @param diagnostics about the folder itself and what in it is not read
 */
public record Seeds(List<Seed> seeds, List<Remark> remarks, List<Diagnostic> diagnostics) {

  /** Reads all seeds, in parallel. An article that stands in several is one, read in each. */
  public Ingested ingest() {
    List<Ingested> read = seeds.parallelStream().map(Seed::ingest).toList();
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    read.forEach(one -> all.addAll(one.diagnostics()));
    List<Article> articles = read.stream().flatMap(one -> one.articles().stream()).toList();
    List<Remark> allRemarks = new ArrayList<>();
    read.forEach(one -> allRemarks.addAll(one.remarks()));
    allRemarks.addAll(remarks);
    return new Ingested(Copies.join(articles, all::add), List.copyOf(allRemarks), List.copyOf(all));
  }
}

package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Article;
import java.util.List;

/**
 * What reading seeds gave.
 *
 * @param articles in the order of their files, then of each file; ids are unique
 * @param remarks those about articles in the order of these, then those about the whole archive
 */
public record Ingested(
    List<Article> articles, List<Remark> remarks, List<Diagnostic> diagnostics) {}

package fr.dixit.ingest;

import fr.dixit.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading one seed gave.
 *
 * @param article null when the file holds none that can be read; an error then says why
 */
public record Ingested(@Nullable Article article, List<Diagnostic> diagnostics) {}

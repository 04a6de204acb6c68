package fr.dixit.ingest;

import fr.dixit.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a seeds folder holds.
 *
 * @param seeds in the order of their files' names; ids are unique
 * @param diagnostics about the folder itself and what in it is not read
 */
public record Seeds(List<Seed> seeds, List<Diagnostic> diagnostics) {}

package fr.dixit.ingest;

import fr.dixit.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a file.
 *
 * @param name tells it from the others of a file that may hold several, on one line; null when it
 *     may not
 * @param blocks what in the text is no running prose, in order
 * @param statements what the file states about it, the most trusted first
 */
public record Extract(
    @Nullable String name, Text text, List<Block> blocks, List<Statement> statements) {}

package fr.dixit.archive;

import fr.dixit.calendar.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in the archive, joined over its articles.
 *
 * @param id of its page, from its name
 * @param aliases names as written, most frequent first
 * @param roles titles and functions as written, in order of their first article
 * @param claims in the archive's order
 * @param articles ids, in the archive's order
 * @param first date by which it certainly had spoken first or been published, or null
 * @param last date from which on it certainly spoke last or was published, or null
 */
public record Source(
    String id,
    String name,
    SourceType type,
    List<Alias> aliases,
    List<Role> roles,
    List<ArchivedClaim> claims,
    List<String> articles,
    @Nullable Edtf first,
    @Nullable Edtf last) {

  /** A name as written, and how often. */
  public record Alias(String name, int count) {}

  /** A title or function as written, the article that gives it, and that article's date or null. */
  public record Role(String words, String article, @Nullable Edtf date) {}

  public SourceRef ref() {
    return new SourceRef(id, name, type);
  }
}

package fr.dixit.ingest;

import fr.dixit.calendar.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about an article; null where nothing is.
 *
 * @param captured when the file was saved
 * @param modified when the article was last changed
 * @param archive where an archive keeps a copy
 */
public record Metadata(
    @Nullable String title,
    @Nullable Edtf published,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String author,
    @Nullable String language,
    @Nullable Edtf captured,
    @Nullable Edtf modified,
    @Nullable String archive,
    @Nullable Rights rights) {

  public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null);

  /** Of each fact, the statement that comes first. */
  public static Metadata of(List<Statement> statements) {
    return statements.stream().map(Statement::metadata).reduce(NONE, Metadata::or);
  }

  private Metadata or(Metadata other) {
    return new Metadata(
        first(title, other.title),
        first(published, other.published),
        first(outlet, other.outlet),
        first(url, other.url),
        first(author, other.author),
        first(language, other.language),
        first(captured, other.captured),
        first(modified, other.modified),
        first(archive, other.archive),
        first(rights, other.rights));
  }

  private static <T> @Nullable T first(@Nullable T stated, @Nullable T other) {
    return stated != null ? stated : other;
  }

  /** What says nothing of changes, copies and rights. */
  public Metadata(
      @Nullable String title,
      @Nullable Edtf published,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String author,
      @Nullable String language,
      @Nullable Edtf captured) {
    this(title, published, outlet, url, author, language, captured, null, null, null);
  }

  /** The URL when it leads to the web, so that a page may link to it; else null. */
  public @Nullable String webAddress() {
    return Stated.webAddress(url);
  }

  /** The same with another publication date. */
  public Metadata withPublished(Edtf date) {
    return new Metadata(
        title, date, outlet, url, author, language, captured, modified, archive, rights);
  }

  /** The same with other rights. */
  public Metadata withRights(Rights others) {
    return new Metadata(
        title, published, outlet, url, author, language, captured, modified, archive, others);
  }
}

package fr.dixit.ingest;

import fr.dixit.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/** What the sidecar or the page itself states about an article; null where nothing is stated. */
public record Metadata(
    @Nullable String title,
    @Nullable Edtf published,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String author,
    @Nullable String language,
    @Nullable Edtf captured,
    @Nullable Rights rights) {

  public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null);

  /** What says nothing of rights. */
  public Metadata(
      @Nullable String title,
      @Nullable Edtf published,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String author,
      @Nullable String language,
      @Nullable Edtf captured) {
    this(title, published, outlet, url, author, language, captured, null);
  }

  /** The same with another publication date. */
  public Metadata withPublished(Edtf date) {
    return new Metadata(title, date, outlet, url, author, language, captured, rights);
  }

  /** The same with other rights. */
  public Metadata withRights(Rights others) {
    return new Metadata(title, published, outlet, url, author, language, captured, others);
  }
}

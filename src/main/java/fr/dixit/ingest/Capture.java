package fr.dixit.ingest;

import fr.dixit.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One place where an article was read.
 *
 * @param file the path below the seeds folder, with forward slashes
 * @param sha256 of the file's bytes, in lower-case hex
 * @param captured when it was saved, or null
 * @param outlet where it was published, or null
 * @param url where it was found, or null; not always a web address
 * @param archive where an archive keeps a copy, or null; not always a web address
 */
public record Capture(
    String file,
    String sha256,
    @Nullable Edtf captured,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String archive) {

  /** A file, and what is stated about it. */
  public static Capture of(String file, String sha256, Metadata metadata) {
    return new Capture(
        file, sha256, metadata.captured(), metadata.outlet(), metadata.url(), metadata.archive());
  }
}

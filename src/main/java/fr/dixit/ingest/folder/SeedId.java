package fr.dixit.ingest.folder;

import fr.dixit.text.Slug;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The id of an article, made of its path alone, so that other seeds never move it. It is a file
 * name and part of a URL on every system.
 */
final class SeedId {

  /** A folder's name that can stand as it is; holds neither of the two separators below. */
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:[_-][a-z0-9]+)*");

  private static final String FOLDER = "--";
  private static final String HASH = "__";
  private static final int MAX_LENGTH = 100;

  /** For a name without a letter of ours: some hosts do not serve files that begin with "_". */
  private static final String NAMELESS = "article";

  private SeedId() {}

  /**
   * {@code 2021/03/karabakh} gives {@code 2021--03--karabakh}. A path with other characters, or too
   * long, or reserved, is written in ASCII and followed by a hash of its exact form: {@code
   * Été.txt} and {@code été.txt} differ, also where the file system ignores case.
   *
   * @param stem path below the seeds folder without its extension, with forward slashes
   */
  static String of(String stem) {
    String id = stem.replace("/", FOLDER);
    return isPlain(stem) && id.length() <= MAX_LENGTH && Slug.isUsable(id) ? id : hashed(stem);
  }

  private static boolean isPlain(String stem) {
    return Pattern.compile("/").splitAsStream(stem).allMatch(name -> PLAIN.matcher(name).matches());
  }

  private static String hashed(String stem) {
    String exact = Normalizer.normalize(stem, Normalizer.Form.NFC);
    String readable = Slug.readable(stem);
    return (readable.isEmpty() ? NAMELESS : readable) + HASH + Slug.hash(exact);
  }
}

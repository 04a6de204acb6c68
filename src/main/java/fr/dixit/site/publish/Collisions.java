package fr.dixit.site.publish;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds two files of a site that some file system would hold to be one. */
final class Collisions {

  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();

  /** How a file system that ignores case and Unicode form sees a path. */
  static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /**
   * @throws DixitException when an earlier path is the same file, or a folder of the same name
   */
  void add(String path) {
    String folded = fold(path);
    refuse(path, files.putIfAbsent(folded, path));
    refuse(path, folders.get(folded));
    for (int slash = folded.lastIndexOf('/');
        slash > 0;
        slash = folded.lastIndexOf('/', slash - 1)) {
      String folder = folded.substring(0, slash);
      refuse(path, files.get(folder));
      if (folders.putIfAbsent(folder, path) != null) {
        return;
      }
    }
  }

  /** The path already added that is the same but for case and Unicode form, or null. */
  @Nullable String twin(String path) {
    return files.get(fold(path));
  }

  private static void refuse(String path, @Nullable String other) {
    if (other != null) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              path,
              "this file and " + other + " are one on file systems that ignore case",
              "rename one of the two seeds that these pages are named after"));
    }
  }
}

package fr.dixit.ingest.copies;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Article;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What a user should know of joined articles: one line for each pair of files. */
final class CopyNotes {

  private record Files(String file, String first) {
    static Files of(Article article, Article first) {
      return new Files(article.file(), first.file());
    }
  }

  private final Map<Files, Integer> copies = new LinkedHashMap<>();
  private final Map<Files, Integer> otherTexts = new LinkedHashMap<>();

  void copy(Article article, Article first) {
    copies.merge(Files.of(article, first), 1, Integer::sum);
  }

  void otherText(Article article, Article first) {
    otherTexts.merge(Files.of(article, first), 1, Integer::sum);
  }

  void report(Consumer<Diagnostic> diagnostics) {
    copies.forEach(
        (files, count) ->
            diagnostics.accept(
                note(
                    files,
                    (count == 1 ? "holds an article" : "holds " + count + " articles")
                        + " that "
                        + place(files)
                        + " holds already",
                    "one page is made of both and lists both captures")));
    otherTexts.forEach(
        (files, count) ->
            diagnostics.accept(
                note(
                    files,
                    (count == 1 ? "holds an article" : "holds " + count + " articles")
                        + " with the address of one in "
                        + place(files)
                        + ", but another text",
                    "both are kept; where one is an old version, take it out")));
  }

  private static Diagnostic note(Files files, String message, String hint) {
    return Diagnostic.of(Severity.NOTE, files.file, message, hint);
  }

  private static String place(Files files) {
    return files.file.equals(files.first) ? "it" : files.first;
  }
}

package fr.dixit.ingest;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.text.Text;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind of file that holds an article, told by its extension. */
interface SeedFormat {

  /** Every format that Dixit reads. */
  List<SeedFormat> ALL = List.of(new PlainText());

  /** Without the dot, in lower case. */
  List<String> extensions();

  /** The article's text, or null when there is none; the reason goes to {@code diagnostics}. */
  @Nullable Text read(SeedFile file, byte[] bytes, Consumer<Diagnostic> diagnostics);

  /** The format of the file, or null. */
  static @Nullable SeedFormat of(SeedFile file) {
    return ALL.stream()
        .filter(format -> format.extensions().contains(file.extension()))
        .findFirst()
        .orElse(null);
  }

  /** All extensions, as a person would list them. */
  static String listed() {
    Stream<String> extensions = ALL.stream().flatMap(format -> format.extensions().stream());
    return String.join(", ", extensions.map(extension -> "." + extension).toList());
  }
}

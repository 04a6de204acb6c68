package fr.dixit.ingest.folder;

import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.feed.SavedFeed;
import fr.dixit.ingest.html.SavedPage;
import fr.dixit.ingest.markdown.MarkdownText;
import fr.dixit.ingest.warc.WebArchive;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every format that Dixit reads. */
final class Formats {

  private static final List<SeedFormat> ALL =
      List.of(
          new PlainText(), new SavedPage(), new MarkdownText(), new SavedFeed(), new WebArchive());

  private Formats() {}

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

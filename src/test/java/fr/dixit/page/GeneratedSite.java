package fr.dixit.page;

import fr.dixit.archive.Archive;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.layout.PageLayout;
import fr.dixit.page.words.Language;
import fr.dixit.site.SiteFile;
import fr.dixit.site.feed.FeedFiles;
import fr.dixit.site.render.Renderer;
import fr.dixit.site.search.SearchFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** All pages and assets of an archive, in memory. */
public record GeneratedSite(Map<String, String> files) {

  public static GeneratedSite of(Archive archive) {
    return of(archive, new Renderer(null));
  }

  public static GeneratedSite of(Archive archive, Renderer renderer) {
    return of(archive, renderer, Imprint.titled("Dixit"));
  }

  public static GeneratedSite of(Archive archive, Language language) {
    Imprint imprint = Imprint.titled("Dixit").in(language);
    return of(archive, new Renderer(null).in(language), imprint);
  }

  private static GeneratedSite of(Archive archive, Renderer renderer, Imprint imprint) {
    Map<String, String> files = new TreeMap<>();
    PageLayout layout = new PageLayout(archive, imprint);
    Stream.of(
            layout.pages().map(renderer::render),
            renderer.assets(),
            SearchFiles.of(layout.searchable()),
            FeedFiles.of(layout.feeds(), renderer))
        .flatMap(Function.identity())
        .forEach(
            file -> {
              if (files.put(file.path(), content(file)) != null) {
                throw new AssertionError("two files at " + file.path());
              }
            });
    return new GeneratedSite(files);
  }

  private static String content(SiteFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.content().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Writes the files below a folder, to be looked at. */
  public void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}

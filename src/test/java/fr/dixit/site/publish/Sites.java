package fr.dixit.site.publish;

import fr.dixit.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites, and what lies in a folder. */
final class Sites {

  private Sites() {}

  static SiteFile file(String path, String content) {
    return new SiteFile(path, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  /** Publishes files given as path, content, path, content … */
  static Published publish(Path target, String... pathsAndContents) {
    Stream.Builder<SiteFile> files = Stream.builder();
    for (int i = 0; i < pathsAndContents.length; i += 2) {
      files.add(file(pathsAndContents[i], pathsAndContents[i + 1]));
    }
    return publish(target, files.build());
  }

  static Published publish(Path target, Stream<SiteFile> files) {
    Target checked = Target.of(target, target.resolveSibling("seeds"));
    return new Publisher(checked, note -> {}).publish(files);
  }

  /** All files below the folder with their content, without the manifest. */
  static Map<String, String> read(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    contents.remove(Manifest.NAME);
    return contents;
  }
}

package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same seeds give the same bytes, wherever the machine stands and whatever it speaks. */
class DeterminismTest {

  @TempDir Path folder;

  @Test
  void sameBytesUnderOtherLocalesZonesAndCharsets() throws Exception {
    Map<String, Integer> turkish =
        build(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Auckland",
            "-Dfile.encoding=ISO-8859-1");
    Map<String, Integer> french =
        build(
            "-Duser.language=fr",
            "-Duser.country=FR",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");

    assertThat(french).containsKey("index.html");
    assertThat(turkish).isEqualTo(french);
  }

  private Map<String, Integer> build(String... machine) throws Exception {
    Path site = folder.resolve(Integer.toString(Arrays.hashCode(machine)));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(machine));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("--site", site.toString()));
    Path log = folder.resolve("log");
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(status).as(() -> read(log)).isZero();
    return contents(site);
  }

  private static Map<String, Integer> contents(Path site) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        contents.put(site.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}

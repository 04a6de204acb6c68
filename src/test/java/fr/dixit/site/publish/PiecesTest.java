package fr.dixit.site.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.site.Mosaic;
import fr.dixit.site.Mosaic.Piece;
import fr.dixit.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long file of which only what changed is made again. */
class PiecesTest {

  private static final int ROUNDS = 200;

  @TempDir Path folder;
  private final List<String> made = new ArrayList<>();
  private Ledger ledger = Ledger.EMPTY;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("site/data/rows.jsonl");
  }

  @Test
  void onlyNewPiecesAreMade() throws IOException {
    publish("un ", "deux ", "trois ");
    made.clear();

    publish("zéro ", "un ", "trois ", "quatre ");

    assertThat(file).hasContent("zéro un trois quatre ");
    assertThat(made).containsExactly("zéro ", "quatre ");
  }

  @Test
  void aPieceMayBeEmptyOrStandTwice() throws IOException {
    publish("", "un ", "un ", "");
    publish("un ", "", "deux ", "un ");

    assertThat(file).hasContent("un deux un ");
  }

  @Test
  void aPieceMayBeWrittenByteByByte() throws IOException {
    publish(piece("un "), byteByByte("deux "), piece("trois "));
    made.clear();

    publish(piece("trois "), byteByByte("deux "));

    assertThat(file).hasContent("trois deux ");
    assertThat(made).isEmpty();
  }

  @Test
  void ofAFileThatSomebodyAlteredNothingIsKept() throws IOException {
    publish("un ", "deux ");
    FileTime left = Files.getLastModifiedTime(file);
    Files.writeString(file, "un DEUX ");
    Files.setLastModifiedTime(file, left);
    made.clear();

    publish("un ", "deux ", "trois ");

    assertThat(file).hasContent("un deux trois ");
    assertThat(made).containsExactly("un ", "deux ", "trois ");
  }

  @Test
  void ofAFileThatIsGoneNothingIsKept() throws IOException {
    publish("un ", "deux ");
    Files.delete(file);

    publish("un ", "deux ");

    assertThat(file).hasContent("un deux ");
  }

  @Test
  void whateverThePiecesTheFileIsThatOfABuildFromNothing() throws IOException {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      String[] pieces =
          IntStream.range(0, random.nextInt(6))
              .mapToObj(i -> "x".repeat(random.nextInt(4)) + random.nextInt(4))
              .toArray(String[]::new);
      publish(pieces);
      assertThat(file).as("round %d", round).hasContent(String.join("", pieces));
    }
  }

  private void publish(String... pieces) {
    publish(Stream.of(pieces).map(this::piece).toArray(Piece[]::new));
  }

  private void publish(Piece... pieces) {
    Traces traces = new Traces(ledger, name -> 0);
    Target target = Target.of(folder.resolve("site"), folder.resolve("seeds"));
    Mosaic mosaic = new Mosaic(() -> Stream.of(pieces));
    new Publisher(target, note -> {})
        .publish(Stream.of(new SiteFile("data/rows.jsonl", mosaic)), traces);
    ledger = traces.ledger();
  }

  private Piece piece(String words) {
    return new Piece(
        words.hashCode(),
        out -> {
          made.add(words);
          out.write(words.getBytes(UTF_8));
        });
  }

  private Piece byteByByte(String words) {
    return new Piece(
        words.hashCode(),
        out -> {
          made.add(words);
          for (byte one : words.getBytes(UTF_8)) {
            out.write(one);
          }
        });
  }
}

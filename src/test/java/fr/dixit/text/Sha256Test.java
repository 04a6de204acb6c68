package fr.dixit.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.DigestInputStream;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** FIPS 180-4, the example of one block. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isOfWordsBytesAndStreamsTheSame() throws IOException {
    assertThat(Sha256.of("abc")).isEqualTo(ABC);
    assertThat(Sha256.of("abc".getBytes(UTF_8))).isEqualTo(ABC);
    try (DigestInputStream in = Sha256.reading(new ByteArrayInputStream("abc".getBytes(UTF_8)))) {
      in.readAllBytes();
      assertThat(Sha256.of(in)).isEqualTo(ABC);
    }
  }
}

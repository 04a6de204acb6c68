package fr.dixit.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Java's own generator of numbers mixes a seed in the same way. */
class FingerprintTest {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static long mixed(long hash, long part) {
    return new SplittableRandom((hash ^ part) - STEP).nextLong() + STEP;
  }

  @Test
  void hashesAreMixedInTheirOrder() {
    assertThat(Fingerprint.of(3L, -5L)).isEqualTo(mixed(mixed(2, 3), -5)).isNotZero();
    assertThat(Fingerprint.of(3L, -5L)).isNotEqualTo(Fingerprint.of(-5L, 3L));
    assertThat(Fingerprint.of(new long[0])).isZero();
  }

  @Test
  void wordsAreMixedByTheirCharacters() {
    assertThat(Fingerprint.of("né")).isEqualTo(mixed(mixed(2, 'n'), 'é'));
    assertThat(Fingerprint.of("")).isZero();
  }

  @Test
  void bytesAreMixedEightAtATimeThenOneByOne() {
    long eight = 0x6162636465666768L;
    assertThat(Fingerprint.of("abcdefgh".getBytes(US_ASCII))).isEqualTo(mixed(8, eight));
    assertThat(Fingerprint.of("abcdefghij".getBytes(US_ASCII)))
        .isEqualTo(mixed(mixed(mixed(10, eight), 'i'), 'j'));
    assertThat(Fingerprint.of(new byte[] {-1})).isEqualTo(mixed(1, -1));
  }
}

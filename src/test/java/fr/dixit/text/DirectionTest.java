package fr.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {

  @ParameterizedTest
  @ValueSource(ints = {0x202A, 0x202C, 0x202E, 0x2066, 0x2068, 0x2069})
  void whatTurnsTheTextAroundIsAControl(int c) {
    assertThat(Direction.isControl(c)).isTrue();
  }

  /** The marks U+200E and U+200F bear on no more than their place. */
  @ParameterizedTest
  @ValueSource(ints = {'a', 0x200E, 0x2029, 0x202F, 0x2065, 0x206A})
  void othersAreNone(int c) {
    assertThat(Direction.isControl(c)).isFalse();
  }
}

package fr.dixit.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written is read back equal, and nothing else is taken for it. */
class RecordCodecTest {

  private enum Suit {
    CLUBS,
    HEARTS
  }

  private sealed interface Animal {}

  private record Cat(String name, int lives) implements Animal {}

  private record Dog(@Nullable Cat enemy) implements Animal {}

  private record Zoo(
      Text sign,
      @Nullable String motto,
      List<Animal> animals,
      Suit suit,
      boolean open,
      long visitors,
      double height,
      @Nullable LocalDate since) {}

  private record Branch(String name, List<Branch> branches) {}

  private record Crowd(Set<String> names) {}

  private record Park(Map<String, String> trees) {}

  private static final RecordCodec<Zoo> ZOOS = new RecordCodec<>(Zoo.class);

  private static Zoo zoo() {
    Cat cat = new Cat("Félix\u202F! 𝄞", -9);
    return new Zoo(
        new Text("Ouvert\r\nle 1er mai"),
        null,
        List.of(cat, new Dog(cat), new Dog(null)),
        Suit.HEARTS,
        true,
        Long.MIN_VALUE,
        -0.1,
        LocalDate.of(-44, 3, 15));
  }

  @Test
  void readsBackWhatItWrote() {
    assertThat(ZOOS.decode(ZOOS.encode(zoo()))).isEqualTo(zoo());
  }

  @Test
  void whatWasOneObjectIsOneAgain() {
    Zoo read = ZOOS.decode(ZOOS.encode(zoo()));
    assertThat(((Dog) read.animals().get(1)).enemy()).isSameAs(read.animals().get(0));
  }

  @Test
  void aRecordMayHoldItsLike() {
    RecordCodec<Branch> codec = new RecordCodec<>(Branch.class);
    Branch tree = new Branch("a", List.of(new Branch("b", List.of()), new Branch("a", List.of())));
    assertThat(codec.decode(codec.encode(tree))).isEqualTo(tree);
  }

  @Test
  void keepsHalfASurrogatePair() {
    RecordCodec<Cat> codec = new RecordCodec<>(Cat.class);
    Cat cat = new Cat("\uD834 seul", 1);
    assertThat(codec.decode(codec.encode(cat))).isEqualTo(cat);
  }

  @Test
  void refusesBytesThatAreCutOrTooMany() {
    byte[] bytes = ZOOS.encode(zoo());
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ZOOS.decode(cut)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> ZOOS.decode(Arrays.copyOf(bytes, bytes.length + 1)))
        .hasMessage("more than a Zoo");
  }

  @Test
  void aSetKeepsItsOrder() {
    RecordCodec<Crowd> codec = new RecordCodec<>(Crowd.class);
    Crowd crowd = new Crowd(new LinkedHashSet<>(List.of("z", "a", "m")));
    assertThat(codec.decode(codec.encode(crowd)).names()).containsExactly("z", "a", "m");
  }

  @Test
  void namesATypeThatItCannotWrite() {
    assertThatThrownBy(() -> new RecordCodec<>(Park.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot be cached: java.util.Map<java.lang.String, java.lang.String>");
  }
}

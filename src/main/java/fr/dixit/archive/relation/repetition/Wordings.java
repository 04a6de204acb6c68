package fr.dixit.archive.relation.repetition;

import fr.dixit.archive.relation.collection.Collection;
import fr.dixit.text.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words of an archive's claims and those around them, each folded and cut when it is first
 * asked for. Those of articles that were in the archive before are known from there. Several
 * threads may ask, each for claims of its own.
 */
public final class Wordings {

  private final Map<Long, List<Wording>> byVersion = new HashMap<>();
  private final List<Wording> byPlace = new ArrayList<>();

  /** Of no claims. */
  public Wordings() {}

  /** Of the claims of an archive that comes after another. */
  public Wordings(Collection collection, Wordings before) {
    for (int place = 0; place < collection.size(); place++) {
      long version = collection.article(place).analysis().version();
      List<Wording> known = before.byVersion.getOrDefault(version, List.of());
      List<Wording> ofArticle = byVersion.computeIfAbsent(version, v -> new ArrayList<>());
      int number = ofArticle.size();
      Wording wording = number < known.size() ? known.get(number) : new Wording();
      ofArticle.add(wording);
      byPlace.add(wording);
    }
  }

  Phrase words(int place, Supplier<Phrase> read) {
    return byPlace.get(place).words(read);
  }

  Surroundings around(int place, Supplier<Phrase> read) {
    return byPlace.get(place).around(read);
  }

  private static final class Wording {
    private @Nullable Phrase words;
    private @Nullable Surroundings around;

    Phrase words(Supplier<Phrase> read) {
      words = words == null ? read.get() : words;
      return words;
    }

    Surroundings around(Supplier<Phrase> read) {
      around = around == null ? Surroundings.of(read.get()) : around;
      return around;
    }
  }
}

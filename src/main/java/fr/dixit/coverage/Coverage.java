package fr.dixit.coverage;

import fr.dixit.language.Document;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.syntax.Phrases;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the lexicon misses in a collection of articles.
 *
 * @param gaps by kind, then the most frequent first
 */
public record Coverage(List<Gap> gaps) {

  /** Gaps listed of one kind; those below fill the next report, when these are closed. */
  private static final int LISTED = 40;

  private static final Comparator<Gap> MOST_FREQUENT_FIRST =
      Comparator.comparing(Gap::kind)
          .thenComparing(Gap::count, Comparator.reverseOrder())
          .thenComparing(Gap::word);

  /** The unknown words of one article, each where it stands. */
  public static List<Sighting> sightings(
      Document document, Phrases phrases, Dictionary dictionary, Lexicon lexicon) {
    return Stream.of(
            VerbsBesideQuotations.find(document, phrases, lexicon),
            NounsAfterAttributors.find(document, phrases, lexicon),
            UnknownNames.find(document, dictionary, lexicon))
        .flatMap(Collection::stream)
        .toList();
  }

  /** Counts what was seen; of each word the first sighting is its example. */
  public static Coverage of(List<Sighting> sightings) {
    record Key(Gap.Kind kind, String word) {}
    Map<Key, List<Sighting>> byWord =
        sightings.stream()
            .collect(
                Collectors.groupingBy(
                    seen -> new Key(seen.kind(), seen.word()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return new Coverage(
        byWord.entrySet().stream()
            .map(
                word ->
                    new Gap(
                        word.getKey().kind(),
                        word.getKey().word(),
                        word.getValue().size(),
                        word.getValue().get(0)))
            .sorted(MOST_FREQUENT_FIRST)
            .toList());
  }

  /** A list for people: how often, which word, where. */
  @Override
  public String toString() {
    return Arrays.stream(Gap.Kind.values()).map(this::list).collect(Collectors.joining("\n\n"));
  }

  private String list(Gap.Kind kind) {
    List<Gap> ofKind = gaps.stream().filter(gap -> gap.kind() == kind).toList();
    String listed =
        ofKind.stream().limit(LISTED).map(Coverage::line).collect(Collectors.joining("\n"));
    String more =
        ofKind.size() > LISTED ? "\n       and " + (ofKind.size() - LISTED) + " rarer ones" : "";
    return kind + (ofKind.isEmpty() ? ": none" : ":\n" + listed + more);
  }

  private static String line(Gap gap) {
    return String.format(Locale.ROOT, "%6d %-20s %s", gap.count(), gap.word(), gap.example());
  }
}

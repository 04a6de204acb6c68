package fr.dixit.language.reading;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The French morphological dictionary (Dicollecte's, as packed by LanguageTool): form to readings.
 * Safe for use by several threads.
 */
public final class Dictionary {

  private static final String DICT = "/org/languagetool/resource/fr/french.dict";
  private static final String INFO = "/org/languagetool/resource/fr/french.info";

  /**
   * Forms kept ready; a press archive uses some 60,000, beyond that looking up again costs little.
   */
  private static final int CACHE_LIMIT = 100_000;

  private static final Map<Character, String> ACCENTED =
      Map.of('A', "ÂÀ", 'E', "ÉÊÈ", 'I', "Î", 'O', "Ô");

  private final ThreadLocal<DictionaryLookup> lookups;
  private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();

  private Dictionary(morfologik.stemming.Dictionary dictionary) {
    this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /** Loads the dictionary from the class path. */
  public static Dictionary load() {
    try (InputStream dict = Dictionary.class.getResourceAsStream(DICT);
        InputStream info = Dictionary.class.getResourceAsStream(INFO)) {
      return new Dictionary(morfologik.stemming.Dictionary.read(dict, info));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The readings of a word as written, of its lower-case form when it is capitalized; may be empty.
   */
  public List<Reading> readings(String word) {
    List<Reading> found = known.get(word);
    if (found != null) {
      return found;
    }
    return known.size() < CACHE_LIMIT ? known.computeIfAbsent(word, this::find) : find(word);
  }

  private List<Reading> find(String word) {
    return accented(word.replace('’', '\''));
  }

  /** "Etat", "A Paris": typesetters leave out the accent of a capital. */
  private List<Reading> accented(String word) {
    if (word.equals("A")) {
      return Stream.of("À", "A").map(this::lookUp).flatMap(List::stream).toList();
    }
    List<Reading> found = lookUp(word);
    String accents = found.isEmpty() ? ACCENTED.getOrDefault(word.charAt(0), "") : "";
    for (int i = 0; i < accents.length() && found.isEmpty(); i++) {
      found = lookUp(accents.charAt(i) + word.substring(1));
    }
    return found;
  }

  private List<Reading> lookUp(String word) {
    List<Reading> readings = new ArrayList<>();
    add(word, readings);
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.equals(word)) {
      int capitalized = readings.size();
      add(lower, readings);
      if (readings.size() == capitalized) {
        readings.replaceAll(Dictionary::asName);
      }
    }
    return List.copyOf(readings);
  }

  /** "Élysée": a noun that is always capitalized is a name. */
  private static Reading asName(Reading reading) {
    return reading.is(PartOfSpeech.NOUN) && Character.isUpperCase(reading.lemma().charAt(0))
        ? new Reading(
            reading.lemma(), PartOfSpeech.PROPER_NOUN, null, 0, reading.gender(), reading.number())
        : reading;
  }

  private void add(String form, List<Reading> readings) {
    for (WordData word : lookups.get().lookup(form)) {
      Reading reading = TagReader.read(word.getStem().toString(), word.getTag().toString());
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }
}

package fr.dixit.lexicon.names;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import fr.dixit.text.Folding;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How foreign names sound however they are written: the press writes "Pachinian" and "Pashinyan",
 * "Poutine" and "Putin".
 */
public final class Transliterations {

  private static final int LONGEST = 4;

  private final Map<String, String> sounds;

  private Transliterations(Map<String, String> sounds) {
    this.sounds = sounds;
  }

  public static Transliterations load() {
    return new Transliterations(
        Table.load("transliterations.tsv", "letters", "sound").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(row -> row.text("letters"), Transliterations::of)));
  }

  private static String of(Row row) {
    String sound = row.optional("sound");
    return sound == null ? "" : sound;
  }

  /** The same for all spellings of a name; comparable, not readable. */
  public String sound(String name) {
    String folded = Folding.fold(name);
    StringBuilder sound = new StringBuilder();
    for (int at = 0; at < folded.length(); ) {
      at += append(folded, at, sound);
    }
    boolean mute = sound.length() > 1 && sound.charAt(sound.length() - 1) == 'e';
    return mute ? sound.substring(0, sound.length() - 1) : sound.toString();
  }

  /** Appends the sound of the longest letters known there; how many they are. */
  private int append(String folded, int at, StringBuilder sound) {
    for (int length = Math.min(LONGEST, folded.length() - at); length > 0; length--) {
      String known = sounds.get(folded.substring(at, at + length));
      if (known != null) {
        known.chars().forEach(c -> appendOnce((char) c, sound));
        return length;
      }
    }
    if (Character.isLetterOrDigit(folded.charAt(at))) {
      appendOnce(folded.charAt(at), sound);
    }
    return 1;
  }

  /** A letter written twice sounds once. */
  private static void appendOnce(char letter, StringBuilder sound) {
    if (sound.length() == 0 || sound.charAt(sound.length() - 1) != letter) {
      sound.append(letter);
    }
  }
}

package fr.dixit.archive.identity.body;

import fr.dixit.archive.identity.merge.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The acronyms that articles explain: "Union des étudiants juifs de France (UEJF)". */
public final class Acronyms {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,8}");
  private static final Pattern BESIDE =
      Pattern.compile("\\(\\s?(" + ACRONYM.pattern() + ")\\s?\\)\\s*$");

  private final Map<String, Map<String, Explained>> byAcronym = new HashMap<>();

  /**
   * A name in full beside its acronym.
   *
   * @param key under which the full name is filed
   */
  record Explained(Occurrence occurrence, String key, String words) {}

  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches();
  }

  /**
   * Learns the acronym that the words end with, if it is one of the name.
   *
   * @param words a mention of the occurrence
   */
  public void learn(Occurrence occurrence, String key, String words) {
    Matcher beside = BESIDE.matcher(words);
    if (beside.find() && Initials.of(occurrence.name()).spell(beside.group(1))) {
      byAcronym
          .computeIfAbsent(beside.group(1), acronym -> new LinkedHashMap<>())
          .putIfAbsent(key, new Explained(occurrence, key, words));
    }
  }

  /** What the acronym may stand for, as the first articles explain it. */
  List<Explained> of(String acronym) {
    return new ArrayList<>(byAcronym.getOrDefault(acronym, Map.of()).values());
  }
}

package fr.dixit.mentions.nominal;

import static fr.dixit.language.PartOfSpeech.ADJECTIVE;
import static fr.dixit.language.PartOfSpeech.NOUN;

import fr.dixit.language.Document;
import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.Reading;
import fr.dixit.lexicon.sources.Title;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gender and number of what a noun phrase refers to. */
final class Agreement {

  private static final Set<String> DE = Set.of("de", "d'", "du", "des");

  private final Document document;
  private final List<String> words;

  Agreement(Document document) {
    this.document = document;
    this.words = Words.of(document);
  }

  /** Of the referent, as far as determiner, adjectives, title, name or noun tell, in this order. */
  Gender gender(
      int first, int contentFirst, int head, @Nullable Match<Title> title, @Nullable Name name) {
    for (int at = first; at < contentFirst; at++) {
      Gender gender = genderOf(words.get(at));
      if (gender != Gender.ANY) {
        return gender;
      }
    }
    for (int at = contentFirst; at < head; at++) {
      Reading adjective = document.token(at).reading(ADJECTIVE);
      if (adjective != null && adjective.gender() != Gender.ANY) {
        return adjective.gender();
      }
    }
    if (title != null) {
      Gender gender = TitleReader.gender(title.value(), words.get(title.from()));
      return gender == Gender.ANY && name != null ? name.gender() : gender;
    }
    if (name != null && name.first() <= head) {
      return name.gender();
    }
    Reading reading = document.token(head).reading(NOUN);
    return reading == null ? Gender.ANY : reading.gender();
  }

  private static Gender genderOf(String determiner) {
    return switch (determiner) {
      case "le", "un", "ce", "cet", "du", "au" -> Gender.MASCULINE;
      case "la", "une", "cette", "sa" -> Gender.FEMININE;
      default -> Gender.ANY;
    };
  }

  GrammaticalNumber number(int first, int contentFirst, int head) {
    if (isOneOf(first)) {
      return GrammaticalNumber.SINGULAR;
    }
    for (int at = first; at < contentFirst; at++) {
      switch (words.get(at)) {
        case "le",
            "la",
            "l'",
            "un",
            "une",
            "ce",
            "cet",
            "cette",
            "son",
            "sa",
            "du",
            "au",
            "leur" -> {
          return GrammaticalNumber.SINGULAR;
        }
        default -> {}
      }
    }
    Reading reading = document.token(head).reading(NOUN);
    if (contentFirst > first && reading != null) {
      return document.token(head).folded().endsWith("s")
              || reading.number() != GrammaticalNumber.SINGULAR
          ? GrammaticalNumber.PLURAL
          : reading.number();
    }
    return reading == null ? GrammaticalNumber.SINGULAR : reading.number();
  }

  /** "une des figures", "l'un des manifestants". */
  boolean isOneOf(int first) {
    int at = words.get(first).equals("l'") ? first + 1 : first;
    return at + 1 < words.size()
        && (words.get(at).equals("un") || words.get(at).equals("une"))
        && DE.contains(words.get(at + 1));
  }
}

package fr.dixit.archive.dossier;

import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.sources.Title;
import fr.dixit.lexicon.sources.TitleClass;
import fr.dixit.lexicon.table.PhraseIndex;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a title or function from other words beside a name: "M.", "bien", "mon collègue". */
final class Offices {

  /** What somebody is to somebody else, or to anyone, is no function. */
  private static final Set<TitleClass> NONE =
      EnumSet.of(TitleClass.CIVILITY, TitleClass.KINSHIP, TitleClass.RELATION);

  private final Lexicon lexicon;
  private final Map<String, Boolean> known = new HashMap<>();

  Offices(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the first noun that the lexicon knows is a function, a trade, or a kind of body. */
  boolean isOffice(String words) {
    return known.computeIfAbsent(words, this::read);
  }

  private boolean read(String words) {
    List<String> folded = PhraseIndex.words(words.replaceFirst("^[Ee]x-", ""));
    for (int at = 0; at < folded.size(); at++) {
      PhraseIndex.Match<Title> title = lexicon.titles().longestAt(folded, at);
      if (title != null) {
        return !NONE.contains(title.value().cls());
      }
      String word = folded.get(at);
      if (lexicon.humans().find(word) != null || lexicon.organizationNouns().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words tell more than a bare title: "Premier ministre arménien". */
  boolean isFull(String words) {
    List<String> folded = PhraseIndex.words(words);
    PhraseIndex.Match<Title> title = lexicon.titles().longestAt(folded, 0);
    return title != null
        && title.value().cls() == TitleClass.FUNCTION
        && title.end() < folded.size();
  }
}

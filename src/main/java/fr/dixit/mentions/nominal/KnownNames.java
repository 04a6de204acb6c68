package fr.dixit.mentions.nominal;

import fr.dixit.language.Document;
import fr.dixit.language.Gender;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token.Kind;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.lexicon.names.OrganizationClass;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of bodies and states that the lexicon knows. */
final class KnownNames {

  private final Lexicon lexicon;
  private final Document document;
  private final Capitals capitals;
  private final List<String> words;

  KnownNames(Lexicon lexicon, Document document, Capitals capitals) {
    this.lexicon = lexicon;
    this.document = document;
    this.capitals = capitals;
    this.words = Words.of(document);
  }

  /** The longest that begins at the token, its gender not told; or null. */
  @Nullable Name at(int at) {
    Match<?> organization = lexicon.organizations().longestAt(words, at);
    Match<?> metonym = lexicon.metonyms().longestAt(words, at);
    Match<?> state =
        longest(lexicon.states().nameAt(words, at), lexicon.states().capitalAt(words, at));
    Match<?> match = longest(state, longest(organization, metonym));
    if (match == null) {
      return areParties(at) ? name(at, at + 1, Name.Kind.ORGANIZATION) : null;
    }
    return isWritten(at, match.end())
        ? name(at, match.end(), match == state ? Name.Kind.STATE : Name.Kind.ORGANIZATION)
        : null;
  }

  private Name name(int first, int end, Name.Kind kind) {
    return new Name(first, end, List.copyOf(words.subList(first, end)), kind, Gender.ANY);
  }

  private static @Nullable Match<?> longest(@Nullable Match<?> one, @Nullable Match<?> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  /** "la députée MoDem-LREM". */
  private boolean areParties(int at) {
    List<String> parts = List.of(words.get(at).split("-"));
    return parts.size() > 1 && parts.stream().allMatch(this::isParty);
  }

  private boolean isParty(String word) {
    Organization known = lexicon.organizations().find(word);
    return known != null && known.cls() == OrganizationClass.PARTY;
  }

  /** "Le Monde" is a newspaper, "Le monde" opens a sentence. */
  private boolean isWritten(int first, int end) {
    if (end - first == 1) {
      return !capitals.isInitial(first)
          || document.token(first).is(PartOfSpeech.PROPER_NOUN)
          || capitals.isAcronym(first);
    }
    return capitals.isCapitalized(end - 1)
        || capitals.isCapitalized(first + 1)
        || document.token(end - 1).kind() == Kind.NUMBER;
  }
}

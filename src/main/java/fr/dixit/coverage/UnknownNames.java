package fr.dixit.coverage;

import fr.dixit.language.Document;
import fr.dixit.language.Token;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Capitalized words that neither the dictionary nor a table knows. The surname of somebody whom the
 * article introduces with a known given name needs no table.
 */
final class UnknownNames {

  /** A road ("A7") or an initial is none. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+");

  private static final Pattern ROMAN_NUMERAL = Pattern.compile("[IVXL]+");

  private final Document document;
  private final Dictionary dictionary;
  private final Lexicon lexicon;
  private final List<String> words;
  private final BitSet known = new BitSet();
  private final Set<String> surnames = new HashSet<>();

  private UnknownNames(Document document, Dictionary dictionary, Lexicon lexicon) {
    this.document = document;
    this.dictionary = dictionary;
    this.lexicon = lexicon;
    this.words = document.tokens().stream().map(Token::folded).toList();
  }

  static List<Sighting> find(Document document, Dictionary dictionary, Lexicon lexicon) {
    return new UnknownNames(document, dictionary, lexicon).find();
  }

  private List<Sighting> find() {
    for (Token token : document.tokens()) {
      if (isName(token)) {
        know(token.index());
      }
    }
    List<Sighting> found = new ArrayList<>();
    for (Token token : document.tokens()) {
      if (isName(token) && isUnknown(token)) {
        found.add(Sighting.of(Gap.Kind.NAME, token.text(), token, document));
      }
    }
    return found;
  }

  private static boolean isName(Token token) {
    return token.kind() == Token.Kind.WORD
        && NAME.matcher(token.text()).matches()
        && !ROMAN_NUMERAL.matcher(token.text()).matches();
  }

  private boolean isUnknown(Token token) {
    return dictionary.readings(token.text()).isEmpty()
        && !known.get(token.index())
        && !surnames.contains(token.folded())
        && !lexicon.abbreviations().contains(token.folded());
  }

  private void know(int at) {
    Stream.of(
            lexicon.organizations().longestAt(words, at),
            lexicon.states().nameAt(words, at),
            lexicon.states().capitalAt(words, at),
            lexicon.metonyms().longestAt(words, at),
            lexicon.titles().longestAt(words, at))
        .filter(Objects::nonNull)
        .mapToInt(Match::end)
        .max()
        .ifPresent(end -> known.set(at, end));
    if (lexicon.givenNames().sex(words.get(at)) != null) {
      known.set(at);
      addSurname(at + 1);
    }
  }

  private void addSurname(int from) {
    int at = from;
    while (at < words.size()
        && (isName(document.token(at)) || lexicon.particles().contains(words.get(at)))) {
      surnames.add(words.get(at));
      at++;
    }
  }
}

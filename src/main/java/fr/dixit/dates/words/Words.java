package fr.dixit.dates.words;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.calendar.Part;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.language.Document;
import fr.dixit.language.Token;
import fr.dixit.lexicon.table.PhraseIndex;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an article as words of dates. Every index may be asked for; none is out of range.
 */
public final class Words {

  private static final Unit[] UNITS = Unit.values();
  private static final Relation[] RELATIONS = Relation.values();
  private static final Part[] PARTS = Part.values();

  private final List<Token> tokens;
  private final DateLexicon lexicon;
  private final List<String> folded;
  private final int[][] values;
  private final boolean[] mayOpen;

  public Words(Document document, DateLexicon lexicon) {
    this.tokens = document.tokens();
    this.lexicon = lexicon;
    this.folded = tokens.stream().map(Words::bare).toList();
    this.values = new int[tokens.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = lexicon.values(folded.get(i));
    }
    this.mayOpen = new boolean[tokens.size()];
    for (int i = 0; i < mayOpen.length; i++) {
      mayOpen[i] = isOpening(i);
    }
  }

  private boolean isOpening(int at) {
    return values[at] != DateLexicon.NO_WORD
        || isNumber(at)
        || folded.get(at).indexOf('-') > 0
        || unit(at + 1) == Unit.CENTURY
        || holiday(at) != null;
  }

  /** Whether a date can begin here at all; false out of range. */
  public boolean mayOpen(int at) {
    return at >= 0 && at < mayOpen.length && mayOpen[at];
  }

  /** "mois-ci" is read as "mois": the hyphen tells nothing that "ce" does not. */
  private static String bare(Token token) {
    String folded = token.folded();
    return folded.endsWith("-ci") ? folded.substring(0, folded.length() - 3) : folded;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  /** The folded word, empty out of range. */
  public String at(int at) {
    return at >= 0 && at < folded.size() ? folded.get(at) : "";
  }

  public boolean is(int at, String word) {
    return at(at).equals(word);
  }

  public boolean isOneOf(int at, Set<String> words) {
    return words.contains(at(at));
  }

  /** Whether these words stand here in a row. */
  public boolean are(int at, String... row) {
    for (int i = 0; i < row.length; i++) {
      if (!is(at + i, row[i])) {
        return false;
      }
    }
    return true;
  }

  /** What the word says of this kind, or {@link DateLexicon#ABSENT}. */
  public int value(Kind kind, int at) {
    return at >= 0 && at < values.length ? values[at][kind.ordinal()] : ABSENT;
  }

  public boolean is(Kind kind, int at) {
    return value(kind, at) != ABSENT;
  }

  public @Nullable Unit unit(int at) {
    int value = value(Kind.UNIT, at);
    return value == ABSENT ? null : UNITS[value];
  }

  public @Nullable Relation relation(int at) {
    int value = value(Kind.RELATION, at);
    return value == ABSENT ? null : RELATIONS[value];
  }

  public @Nullable Part part(int at) {
    int value = value(Kind.PART, at);
    return value == ABSENT ? null : PARTS[value];
  }

  /** Beginning, middle or end, or null. */
  public @Nullable Part phase(int at) {
    int value = value(Kind.PHASE, at);
    return value == ABSENT ? null : PARTS[value];
  }

  public PhraseIndex.@Nullable Match<NamedHoliday> holiday(int at) {
    return at < folded.size() ? lexicon.holidays().longestAt(folded, at) : null;
  }

  /** What a word beside the text says, such as a part of a compound. */
  public int value(Kind kind, String foldedWord) {
    return lexicon.value(kind, foldedWord);
  }

  public boolean isNumber(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER;
  }

  /** Whether nothing, not even a space, stands between this token and the one before. */
  public boolean isGlued(int at) {
    return at > 0 && at < tokens.size() && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  public boolean isCapitalized(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalized();
  }

  /** Whether a mark of punctuation, or the text's end, stands here; quotation marks are none. */
  public boolean isStop(int at) {
    return isBreak(at)
        && (at < 0 || at >= tokens.size() || tokens.get(at).kind() != Token.Kind.QUOTATION_MARK);
  }

  /** Whether a mark of punctuation, or the text's end, stands here. */
  public boolean isBreak(int at) {
    return at < 0
        || at >= tokens.size()
        || tokens.get(at).kind() == Token.Kind.PUNCTUATION
        || tokens.get(at).kind() == Token.Kind.QUOTATION_MARK;
  }
}

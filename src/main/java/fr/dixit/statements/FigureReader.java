package fr.dixit.statements;

import fr.dixit.claims.Claim;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.dates.DateMention;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.lexicon.Stance;
import fr.dixit.text.Folding;
import fr.dixit.text.Span;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number that a source is cited for, right before the cue: "2000 selon la CGT". */
final class FigureReader {

  /** Tokens between the number and the cue in "30 000 personnes ont défilé selon la CGT". */
  private static final int NEAR = 6;

  /** Tokens between the number and its noun in "1500 « gilets jaunes »". */
  private static final int NOUN_WITHIN = 2;

  /** Numbers above 999 999 999 999 are not read. */
  private static final int GROUPS = 4;

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ .'’\u00A0\u202F]\\d{3}){1,3}");
  private static final Pattern GAP = Pattern.compile("\\D");
  private static final Pattern PLAIN = Pattern.compile("0|[1-9]\\d{0,11}");
  private static final Set<String> RANGE = Set.of("a", "et", "ou", "-", "–");
  private static final Set<String> LISTING = Set.of(",", "et", "(", ";");
  private static final Set<String> CLOSING = Set.of(".", ";", ":", "!", "?");

  private final Discourse discourse;

  FigureReader(Discourse discourse) {
    this.discourse = discourse;
  }

  @Nullable Figure of(Claim claim) {
    boolean asserted = claim.stance() == Stance.ASSERTS && !claim.hearsay();
    return asserted && claim.cue() != null ? before(claim.cue(), claim) : null;
  }

  private @Nullable Figure before(Span cue, Claim claim) {
    int at = discourse.stretch(cue).first() - 1;
    int first = Math.max(discourse.sentence(at + 1).firstToken(), at - NEAR);
    while (at >= first && !CLOSING.contains(discourse.token(at).folded())) {
      if (discourse.token(at).kind() == Kind.NUMBER) {
        Figure figure = at(at);
        return figure != null && isIn(claim, figure) ? figure : null;
      }
      at--;
    }
    return null;
  }

  private static boolean isIn(Claim claim, Figure figure) {
    return claim.content().stream().anyMatch(part -> part.overlaps(figure.words()));
  }

  /** The number that this token belongs to, or null. */
  private @Nullable Figure at(int token) {
    Stretch group = group(token);
    Span digits = discourse.span(group);
    Long value = value(discourse.document().text().slice(digits));
    if (value == null || isPartOfRange(group)) {
      return null;
    }
    int noun = noun(group.end());
    Span words = noun < 0 ? digits : digits.to(discourse.token(noun).span());
    boolean listed =
        group.first() > 0 && LISTING.contains(discourse.token(group.first() - 1).text());
    return isDate(words, noun < 0 && listed)
        ? null
        : new Figure(value, noun < 0 ? "" : lemma(noun), words);
  }

  /** The token with those before and after it that groups of three digits join: "282 710". */
  private Stretch group(int token) {
    int first = token;
    while (first > 0 && token - first < GROUPS && isJoined(first)) {
      first--;
    }
    int end = token + 1;
    while (end < discourse.tokens().size() && end - token < GROUPS && isJoined(end)) {
      end++;
    }
    return new Stretch(first, end);
  }

  private boolean isJoined(int token) {
    Token group = discourse.token(token);
    Token before = discourse.token(token - 1);
    return group.kind() == Kind.NUMBER
        && before.kind() == Kind.NUMBER
        && group.text().length() == 3
        && group.start() == before.end() + 1;
  }

  /** Null when it is no whole number. */
  private static @Nullable Long value(String number) {
    boolean whole = GROUPED.matcher(number).matches() || PLAIN.matcher(number).matches();
    return whole ? (Long) Long.parseLong(GAP.matcher(number).replaceAll("")) : null;
  }

  /** A year alone in a list, or before a noun, is none: ", 2000 selon la CGT". */
  private boolean isDate(Span words, boolean listed) {
    DateMention date = discourse.dated().around(words);
    return date != null && !(listed && date.span().equals(words));
  }

  /** "entre 800 et 900", "100 à 200". */
  private boolean isPartOfRange(Stretch number) {
    return isRange(number.end(), number.end() + 1)
        || isRange(number.first() - 1, number.first() - 2);
  }

  private boolean isRange(int between, int other) {
    return other >= 0
        && other < discourse.tokens().size()
        && discourse.token(other).kind() == Kind.NUMBER
        && RANGE.contains(discourse.token(between).folded());
  }

  private int noun(int from) {
    int end = Math.min(discourse.tokens().size(), from + 1 + NOUN_WITHIN);
    for (int i = from; i < end; i++) {
      Token token = discourse.token(i);
      if (token.is(PartOfSpeech.NOUN)) {
        return i;
      }
      boolean between = discourse.isMark(i) || token.is(PartOfSpeech.ADJECTIVE);
      if (!between) {
        return token.is("%") ? i : -1;
      }
    }
    return -1;
  }

  private String lemma(int noun) {
    var best = discourse.token(noun).best();
    return Folding.fold(best == null ? discourse.token(noun).text() : best.lemma());
  }
}

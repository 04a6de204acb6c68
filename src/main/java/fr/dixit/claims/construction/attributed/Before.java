package fr.dixit.claims.construction.attributed;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.syntax.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words before an attribution that it attributes. */
final class Before {

  /** Adverbs that link a sentence to the one before, not part of what was said. */
  private static final Set<String> CONNECTIVES =
      Set.of(
          "ainsi",
          "aussi",
          "cependant",
          "toutefois",
          "enfin",
          "puis",
          "ensuite",
          "neanmoins",
          "pourtant",
          "et",
          "mais",
          "or",
          "car",
          "donc");

  private static final Set<String> LINKS =
      Set.of("outre", "effet", "revanche", "ailleurs", "part", "cote", "plus", "reste");

  /** Tokens of a place and a bar. */
  private static final int LONGEST_DATELINE = 6;

  private final Discourse discourse;

  Before(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * Parts of what stands before the comma or mark that ends at {@code end}: a quotation that may
   * have begun in an earlier paragraph, quotations joined by "et", or the sentence so far.
   */
  List<Stretch> content(int end) {
    Sentence sentence = discourse.sentence(end);
    int stop = end;
    while (stop > sentence.firstToken()
        && (discourse.is(stop - 1, ",")
            || discourse.is(stop - 1, "-")
            || discourse.is(stop - 1, "–"))) {
      stop--;
    }
    if (stop <= sentence.firstToken()) {
      return List.of();
    }
    Quotation last = discourse.quotation(stop - 1);
    if (last != null && last.outer().start() < sentence.span().start()) {
      return List.of(discourse.stretch(last.outer()));
    }
    int start = start(sentence, stop);
    Stretch alone = loneQuotation(start, stop);
    if (alone != null) {
      return List.of(alone);
    }
    List<Stretch> quotations = joinedQuotations(start, stop);
    return quotations.isEmpty() ? List.of(new Stretch(start, stop)) : quotations;
  }

  /** The sentence's first token after connectives and an announcing colon. */
  private int start(Sentence sentence, int stop) {
    int start = afterParenthesis(afterDateline(afterHeading(sentence, stop), stop), stop);
    int next;
    while ((next = overConnective(start, stop)) > start) {
      start = next;
    }
    for (int i = start; i < stop - 1; i++) {
      if (discourse.isMark(i)) {
        break;
      }
      if (discourse.is(i, ":") && discourse.isMark(i + 1)) {
        return i + 1;
      }
    }
    return start;
  }

  /** « Reprise »Le pont …: a quoted heading runs into the text when no space parts them. */
  private int afterHeading(Sentence sentence, int stop) {
    int first = sentence.firstToken();
    Quotation quotation = discourse.isMark(first) ? discourse.quotation(first) : null;
    int next = quotation == null ? stop : discourse.stretch(quotation.outer()).end();
    boolean glued =
        next < stop
            && discourse.token(next).start() == discourse.token(next - 1).end()
            && discourse.token(next).isCapitalized();
    return glued ? next : first;
  }

  /** "Brest | Le pont …": a dateline. */
  private int afterDateline(int first, int stop) {
    for (int i = first + 1; i < stop - 1 && i < first + LONGEST_DATELINE; i++) {
      if (discourse.token(i).text().equals("|")) {
        return i + 1;
      }
    }
    return first;
  }

  /** "Le pont tremble (« il tient », dit la maire)": no farther back than the open parenthesis. */
  private int afterParenthesis(int first, int stop) {
    int open = discourse.openParenthesis(first, stop);
    return open >= 0 && isClosed(stop) ? open + 1 : first;
  }

  private boolean isClosed(int at) {
    int end = discourse.sentence(at).endToken();
    for (int i = at; i < end && !discourse.is(i, "("); i++) {
      if (discourse.is(i, ")")) {
        return true;
      }
    }
    return false;
  }

  private int overConnective(int at, int stop) {
    Token token = discourse.token(at);
    boolean link =
        at + 2 < stop && (discourse.is(at + 1, ",") || token.is(PartOfSpeech.COORDINATION));
    if (link && CONNECTIVES.contains(token.folded())) {
      return discourse.is(at + 1, ",") ? at + 2 : at + 1;
    }
    if (token.is("ainsi") && at + 1 < stop) {
      return at + 1;
    }
    for (int i = at + 1; i < at + 3 && i + 1 < stop; i++) {
      if (LINKS.contains(discourse.token(i).folded()) && discourse.is(i + 1, ",")) {
        return i + 2;
      }
    }
    return at;
  }

  /**
   * "…, « c'est possible », note X", "… : « c'est possible », note X": a quoted clause set off by a
   * comma or a colon is alone what was said.
   */
  private @Nullable Stretch loneQuotation(int start, int stop) {
    Quotation quotation = discourse.isMark(stop - 1) ? discourse.quotation(stop - 1) : null;
    if (quotation == null) {
      return null;
    }
    Stretch part = discourse.stretch(quotation.outer());
    boolean setOff =
        part.first() > start
            && discourse.is(part.first() - 1, ",")
            && discourse.hasFiniteVerb(part)
            && !isSubject(start, part.first() - 1);
    boolean only =
        !Quoting.holdsQuotation(new Stretch(start, Math.max(start, part.first() - 1)), discourse);
    return part.first() > start && isAnnounced(part) || setOff && only || standsAlone(start, part)
        ? part
        : null;
  }

  /** "Le pont, « à en croire les anciens, a cent ans »": a phrase alone is what the verb wants. */
  private boolean isSubject(int start, int comma) {
    NounPhrase phrase = discourse.phrases().nounAt(start);
    return phrase != null
        && phrase.first() == start
        && phrase.end() == comma
        && !phrase.isGoverned()
        && !discourse.isDate(phrase);
  }

  /** "… : « c'est possible »", "… ; « c'est possible »". */
  private boolean isAnnounced(Stretch quotation) {
    int before = quotation.first() - 1;
    return discourse.is(before, ":")
        || discourse.token(before).text().equals(";") && discourse.hasFiniteVerb(quotation);
  }

  /**
   * "Avant le match « Nous sommes prêts »": words without a verb that end with a noun, and a
   * capitalized clause, are a heading that runs into speech.
   */
  private boolean standsAlone(int start, Stretch quotation) {
    int first = quotation.first();
    return first > start
        && discourse.token(first + 1).isCapitalized()
        && discourse.phrases().nounAt(first - 1) != null
        && !discourse.token(first - 1).is(PartOfSpeech.DETERMINER)
        && discourse.hasFiniteVerb(quotation)
        && !discourse.hasFiniteVerb(new Stretch(start, first));
  }

  /** « A » et « B »: each quotation is a part when nothing else is said between. */
  private List<Stretch> joinedQuotations(int start, int stop) {
    List<Stretch> parts = new ArrayList<>();
    int at = start;
    while (at < stop) {
      if (discourse.isMark(at) && discourse.quotation(at) != null) {
        Stretch part = discourse.stretch(discourse.quotation(at).outer());
        if (at > start && discourse.isMark(at - 1)) {
          parts.clear(); // a heading runs into speech
        }
        parts.add(part);
        at = Math.max(part.end(), at + 1);
      } else if (discourse.is(at, "et") || discourse.is(at, ",")) {
        at++;
      } else {
        return List.of();
      }
    }
    return parts;
  }
}

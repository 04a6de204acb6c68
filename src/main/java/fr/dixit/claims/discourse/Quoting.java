package fr.dixit.claims.discourse;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/** Which part of a content is quoted. */
public final class Quoting {

  private static final int SPEECH = 5;

  private Quoting() {}

  /** Whether what stands here is quoted: « report », "un « report »", "un possible « report »". */
  public static boolean opens(int at, Discourse discourse) {
    boolean introduced =
        at < discourse.tokens().size() && discourse.token(at).is(PartOfSpeech.DETERMINER);
    int next = introduced ? at + 1 : at;
    while (introduced
        && next < discourse.tokens().size()
        && discourse.token(next).is(PartOfSpeech.ADJECTIVE)) {
      next++;
    }
    return next < discourse.tokens().size() && discourse.isMark(next);
  }

  public static boolean holdsQuotation(Stretch content, Discourse discourse) {
    for (int i = content.first(); i < content.end(); i++) {
      if (discourse.quotation(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether all words and numbers of the content stand in quotations. */
  public static boolean isQuoted(Stretch content, Discourse discourse) {
    for (int i = content.first(); i < content.end(); i++) {
      Token token = discourse.token(i);
      boolean said = token.isWord() || token.kind() == Token.Kind.NUMBER;
      if (said && !discourse.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what ends there is more than a quoted name: a clause, or {@value #SPEECH} words. */
  static boolean speechEndsBefore(int token, Discourse discourse) {
    int at = discourse.is(token - 1, ",") ? token - 2 : token - 1;
    Quotation quotation = at >= 0 && discourse.isMark(at) ? discourse.quotation(at) : null;
    if (quotation == null) {
      return false;
    }
    Stretch part = discourse.stretch(quotation.inner());
    return part.length() >= SPEECH || discourse.hasFiniteVerb(part);
  }

  /** Whether the quotation, if there is one, is a clause. */
  public static boolean isSpeech(@Nullable Quotation quotation, Discourse discourse) {
    return quotation != null && discourse.hasFiniteVerb(discourse.stretch(quotation.inner()));
  }

  /** Whether one quotation, marks and all, is the content. */
  public static boolean isOneQuotation(Stretch content, Discourse discourse) {
    Quotation quotation = discourse.quotation(content.first());
    if (quotation == null) {
      return false;
    }
    Span span = discourse.span(content);
    return quotation.outer().equals(span);
  }

  /**
   * Whether the words stand in a quotation of their own.
   *
   * @param cue where it stands inside a quotation itself, else null
   */
  public static boolean isQuoted(Stretch content, @Nullable Stretch cue, Discourse discourse) {
    if (cue == null) {
      return isQuoted(content, discourse);
    }
    Span said = discourse.span(content);
    Span words = discourse.span(cue);
    return discourse.document().quotations().stream()
        .anyMatch(q -> q.outer().contains(said) && !q.outer().contains(words));
  }

  /** Whether the content is quoted in part, other than by the quotation that the cue stands in. */
  public static boolean quotes(Stretch content, Cue cue, Discourse discourse) {
    Stretch inside = discourse.isQuoted(cue.words().first()) ? cue.words() : null;
    return holdsQuotation(content, inside, discourse);
  }

  /**
   * Whether a quotation of their own begins or ends among the words.
   *
   * @param cue where it stands inside a quotation itself, else null
   */
  public static boolean holdsQuotation(
      Stretch content, @Nullable Stretch cue, Discourse discourse) {
    if (cue == null) {
      return holdsQuotation(content, discourse);
    }
    Span said = discourse.span(content);
    return discourse.document().quotations().stream()
        .anyMatch(q -> q.depth() > 0 && q.outer().overlaps(said) && !q.outer().contains(said));
  }

  /**
   * The sentence as a quotation with its marks, when it is nothing else but final marks; else null.
   */
  public static @Nullable Stretch wholeSentence(Sentence sentence, Discourse discourse) {
    Quotation quotation = discourse.quotation(sentence.firstToken());
    if (quotation == null || quotation.outer().start() != sentence.span().start()) {
      return null;
    }
    Stretch whole = discourse.stretch(quotation.outer());
    for (int i = whole.end(); i < sentence.endToken(); i++) {
      if (discourse.token(i).kind() != Token.Kind.PUNCTUATION) {
        return null;
      }
    }
    return whole;
  }
}

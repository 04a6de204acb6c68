package fr.dixit.dates.clause;

import fr.dixit.dates.words.Words;
import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import org.jspecify.annotations.Nullable;

/** The verbs of an article, each among the words that its quotation, or none, holds. */
public final class Verbs {

  private static final int FARTHEST_AUXILIARY = 5;

  private final Document document;
  private final Words words;

  public Verbs(Document document, Words words) {
    this.document = document;
    this.words = words;
  }

  /** The verb that the token is, participles used as adjectives included; or null. */
  public @Nullable Reading at(int token) {
    Token word = document.token(token);
    Reading best = word.best();
    if (best == null || best.pos() == PartOfSpeech.VERB) {
      return best;
    }
    Reading verb = word.reading(PartOfSpeech.VERB);
    boolean participle = verb != null && verb.form() == VerbForm.PAST_PARTICIPLE;
    return best.pos() == PartOfSpeech.ADJECTIVE && participle ? verb : null;
  }

  public static boolean isAuxiliary(Reading verb) {
    return verb.lemma().equals("avoir") || verb.lemma().equals("être");
  }

  /** The auxiliary before a participle, past adverbs, clitics and "été"; or null. */
  public @Nullable Reading auxiliary(int participle, int from) {
    Reading found = null;
    for (int i = participle - 1; i >= Math.max(from, participle - FARTHEST_AUXILIARY); i--) {
      Reading verb = at(i);
      if (verb != null && isAuxiliary(verb)) {
        found = verb;
      } else if (verb != null || words.isBreak(i)) {
        return found;
      }
    }
    return found;
  }

  /** The innermost quotation that holds the offset, or null. */
  public @Nullable Quotation quotation(int offset) {
    Quotation innermost = null;
    for (Quotation quotation : document.quotations()) {
      if (quotation.inner().contains(offset)
          && (innermost == null || quotation.depth() > innermost.depth())) {
        innermost = quotation;
      }
    }
    return innermost;
  }

  /** Words inside and outside a quotation have tenses of their own. */
  public boolean isBeside(@Nullable Quotation quotation, int token) {
    int offset = document.token(token).start();
    return quotation == null ? quotation(offset) == null : quotation.inner().contains(offset);
  }
}

package fr.dixit.coverage;

import fr.dixit.language.Document;
import fr.dixit.language.Quotation;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.syntax.Phrases;
import fr.dixit.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unknown verbs that introduce a quotation with a colon, or follow it inverted. */
final class VerbsBesideQuotations {

  /** Fewer tokens between the marks are a quoted name. */
  private static final int SPEECH = 5;

  private final Document document;
  private final Phrases phrases;
  private final Lexicon lexicon;
  private final List<Sighting> found = new ArrayList<>();

  private VerbsBesideQuotations(Document document, Phrases phrases, Lexicon lexicon) {
    this.document = document;
    this.phrases = phrases;
    this.lexicon = lexicon;
  }

  static List<Sighting> find(Document document, Phrases phrases, Lexicon lexicon) {
    return new VerbsBesideQuotations(document, phrases, lexicon).find();
  }

  private List<Sighting> find() {
    for (Quotation quotation : document.quotations()) {
      if (quotation.depth() == 0 && quotation.balanced() && isSpeech(quotation)) {
        report(introducing(document.tokenAt(quotation.outer().start()) - 1));
        report(following(document.tokenAt(quotation.outer().end())));
      }
    }
    phrases.verbs().stream().filter(this::isInterpolated).forEach(this::report);
    return found;
  }

  private boolean isSpeech(Quotation quotation) {
    int first = document.tokenAt(quotation.inner().start());
    return document.tokenAt(quotation.inner().end()) - first >= SPEECH;
  }

  private void report(@Nullable VerbGroup verb) {
    if (verb != null && lexicon.verbs().byHead(verb.lemma()).isEmpty()) {
      Token head = document.token(verb.head());
      found.add(Sighting.of(Gap.Kind.REPORTING_VERB, verb.lemma(), head, document));
    }
  }

  /** The last finite verb before the colon, in its sentence. */
  private @Nullable VerbGroup introducing(int colon) {
    if (!is(colon, ":")) {
      return null;
    }
    int first = document.sentences().get(document.sentenceOf(colon)).firstToken();
    for (int at = colon - 1; at >= first; at--) {
      VerbGroup verb = phrases.verbAt(at);
      if (verb != null && verb.isFinite() && verb.person() == 3) {
        return verb;
      }
    }
    return null;
  }

  /** The verb right after the quotation, or after a comma, whose subject comes after it. */
  private @Nullable VerbGroup following(int after) {
    int at = is(after, ",") ? after + 1 : after;
    VerbGroup verb = phrases.verbAt(at);
    boolean reports =
        verb != null
            && verb.first() == at
            && verb.isFinite()
            && verb.person() == 3
            && (verb.isInverted() || phrases.nounAt(verb.end()) != null);
    return reports ? verb : null;
  }

  /** «…, sourit-elle, …»: inside a quotation, between commas. */
  private boolean isInterpolated(VerbGroup verb) {
    return verb.isInverted()
        && verb.person() == 3
        && is(verb.first() - 1, ",")
        && is(verb.end(), ",")
        && isQuoted(document.token(verb.head()));
  }

  private boolean isQuoted(Token token) {
    return document.quotations().stream()
        .anyMatch(quotation -> quotation.inner().contains(token.span()));
  }

  private boolean is(int token, String word) {
    return token >= 0 && token < document.tokens().size() && document.token(token).is(word);
  }
}

package fr.dixit.dates.clause;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Numbers;
import fr.dixit.dates.words.Words;
import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Reading;
import fr.dixit.language.Sentence;
import fr.dixit.language.VerbForm;
import fr.dixit.text.Folding;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a clause looks back or ahead, from the tense of the verb nearest to its date. */
public final class ClauseOutlook {

  private static final int FARTHEST = 30;
  private static final Set<String> REFLEXIVE = Set.of("se", "s'");
  private static final Set<String> OF = Set.of("de", "d'");

  private final Document document;
  private final Words words;
  private final Verbs verbs;

  public ClauseOutlook(Document document, Words words) {
    this.document = document;
    this.words = words;
    this.verbs = new Verbs(document, words);
  }

  /**
   * The outlook of the words around a date: "depuis" and "d'ici" tell, then the verb before it, or
   * else the one after it.
   *
   * @param from index of the date's first token
   * @param end index after its last token
   */
  public Outlook around(int from, int end) {
    Opening opening = Opening.before(words, from);
    if (opening == Opening.SINCE) {
      return Outlook.PAST;
    }
    if (opening == Opening.BY) {
      return Outlook.FUTURE;
    }
    Outlook told = ofVerbs(from, end);
    return told == Outlook.OPEN && opening == Opening.FROM ? Outlook.FUTURE : told;
  }

  private Outlook ofVerbs(int from, int end) {
    if (isOfNoun(from)) {
      return Outlook.PAST;
    }
    Sentence sentence = document.sentences().get(document.sentenceOf(from));
    Quotation quotation = verbs.quotation(document.token(from).start());
    for (int i = from - 1; i >= Math.max(sentence.firstToken(), from - FARTHEST); i--) {
      if (isComparison(i)) {
        return Outlook.PAST;
      }
      Outlook outlook = verbs.isBeside(quotation, i) ? at(i, sentence.firstToken()) : null;
      if (outlook != null) {
        return outlook;
      }
    }
    for (int i = end; i < Math.min(sentence.endToken(), end + FARTHEST); i++) {
      Outlook outlook = verbs.isBeside(quotation, i) ? at(i, end) : null;
      if (outlook != null) {
        return finite(i, outlook);
      }
    }
    return Outlook.OPEN;
  }

  /** "contre 170 en décembre": what was counted before. */
  private boolean isComparison(int i) {
    Numbers.Found number = words.is(i, "contre") ? Numbers.at(words, i + 1) : null;
    return number != null && number.value() > 1;
  }

  /** "les attaques de vendredi" have been, "la réunion de vendredi" may be to come. */
  private boolean isOfNoun(int from) {
    return words.is(from - 1, "de")
        && words.is(Kind.WEEKDAY, from)
        && from >= 2
        && document.token(from - 2).is(PartOfSpeech.NOUN)
        && !words.is(Kind.MEETING, from - 2);
  }

  /** Scanning forward meets the auxiliary first: the participle behind it decides. */
  private Outlook finite(int auxiliary, Outlook outlook) {
    Reading verb = verbs.at(auxiliary);
    if (verb == null || outlook != Outlook.OPEN || !Verbs.isAuxiliary(verb)) {
      return outlook;
    }
    for (int i = auxiliary + 1; i <= Math.min(auxiliary + 4, words.size() - 1); i++) {
      Reading next = verbs.at(i);
      if (next != null && next.form() == VerbForm.PAST_PARTICIPLE) {
        return words.is(Kind.AHEAD, i) ? Outlook.FUTURE : Outlook.PAST;
      }
    }
    return outlook;
  }

  /** What the token tells, or null when it is no verb and no sign of the future. */
  private @Nullable Outlook at(int i, int from) {
    Reading verb = verbs.at(i);
    if (words.is(Kind.AHEAD, i) && !words.is(i + 1, "par") && !isDone(i, from)) {
      return Outlook.FUTURE;
    }
    if (verb == null || verb.form() == null || isNamely(i)) {
      return null;
    }
    return switch (verb.form()) {
      case PAST_PARTICIPLE -> participle(i, from);
      case FUTURE -> Outlook.FUTURE;
      case IMPERFECT -> verb.lemma().equals("devoir") ? Outlook.OPEN : Outlook.PAST;
      case SIMPLE_PAST, SUBJUNCTIVE_IMPERFECT -> Outlook.PAST;
      case SUBJUNCTIVE_PRESENT, IMPERATIVE -> Outlook.FUTURE;
      case INFINITIVE -> infinitive(i, from);
      case CONDITIONAL -> verb.lemma().equals("devoir") ? Outlook.FUTURE : Outlook.OPEN;
      case PRESENT -> Outlook.OPEN;
      case PRESENT_PARTICIPLE -> null;
    };
  }

  /** "soit 7 points de moins" has no subject. */
  private boolean isNamely(int i) {
    return words.is(i, "soit") && words.isBreak(i - 1);
  }

  /** "a prévu", "se sont promis": the deciding is past, what was decided may not be. */
  private boolean isDone(int i, int from) {
    Reading auxiliary = verbs.auxiliary(i, from);
    boolean reflexive = words.isOneOf(i - 2, REFLEXIVE);
    return auxiliary != null && (reflexive || auxiliary.lemma().equals("avoir"));
  }

  private Outlook participle(int i, int from) {
    Reading auxiliary = verbs.auxiliary(i, from);
    if (auxiliary == null) {
      return Outlook.PAST;
    }
    boolean passive = auxiliary.lemma().equals("être");
    if (passive && auxiliary.form() == VerbForm.INFINITIVE) {
      return infinitive(i, from);
    }
    boolean wished = passive && auxiliary.form() == VerbForm.SUBJUNCTIVE_PRESENT;
    return auxiliary.form() == VerbForm.FUTURE || wished ? Outlook.FUTURE : Outlook.PAST;
  }

  /**
   * "doit rencontrer", "doit être reçu", "a appelé à manifester": ahead; "vient de rencontrer":
   * done; "a pu rencontrer": as the first verb.
   */
  private Outlook infinitive(int i, int from) {
    for (int j = i - 1; j >= from; j--) {
      Reading verb = verbs.at(j);
      if (verb == null || verb.form() == null || verb.form() == VerbForm.INFINITIVE) {
        continue;
      }
      if (verb.lemma().equals("venir") && words.isOneOf(j + 1, OF)) {
        return Outlook.PAST;
      }
      boolean ahead = words.value(Kind.AHEAD_VERB, Folding.fold(verb.lemma())) != ABSENT;
      boolean modalPast =
          verb.form() == VerbForm.PAST_PARTICIPLE
              && (verb.lemma().equals("pouvoir") || verb.lemma().equals("devoir"));
      if (ahead && !modalPast) {
        return Outlook.FUTURE;
      }
      Outlook outlook = at(j, from);
      return outlook == null ? Outlook.OPEN : outlook;
    }
    return Outlook.OPEN;
  }
}

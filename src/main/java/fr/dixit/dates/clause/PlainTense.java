package fr.dixit.dates.clause;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Year;
import fr.dixit.dates.Reach;
import fr.dixit.dates.meaning.DayOfMonth;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import fr.dixit.language.Document;
import fr.dixit.language.Reading;
import fr.dixit.language.Sentence;
import fr.dixit.language.VerbForm;
import fr.dixit.text.Folding;
import java.util.Set;

/**
 * Whether a date tells when something happened or will happen, by a verb in a plain tense: only
 * such a date bounds the day of publication. "le budget 2021", "prévu pour 2022", "il faudra
 * attendre 2003" do not.
 */
public final class PlainTense {

  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les");
  private static final Set<String> WHEN = Set.of("en", "a", "au", "dans");
  private static final Set<String> NOT_WHEN = Set.of("du", "de", "d'", "pour", "avant", "au", "a");

  /** Their future tells a story that is over. */
  private static final Set<String> STORYTELLING = Set.of("falloir", "rester", "avoir");

  private final Document document;
  private final Words words;
  private final Verbs verbs;

  public PlainTense(Document document, Words words) {
    this.document = document;
    this.words = words;
    this.verbs = new Verbs(document, words);
  }

  public boolean tells(Found date) {
    return date.reach() == Reach.AT && isAdverb(date) && hasTense(date);
  }

  /** "en 2018", "à l'automne 2020", "le 15 mars"; "l'accord de 2015" is a name. */
  private boolean isAdverb(Found date) {
    int first = date.match().from() - 1;
    boolean article = words.isOneOf(first, ARTICLES);
    int before = article ? first - 1 : first;
    Edtf value = date.meaning().in(Frame.NONE);
    if (date.meaning() instanceof DayOfMonth || value instanceof Day) {
      return !words.isOneOf(before, NOT_WHEN);
    }
    // what is put off "à 2023" was not done then
    return value instanceof Year ? words.is(before, "en") : words.isOneOf(before, WHEN);
  }

  private boolean hasTense(Found date) {
    int from = date.match().from();
    Sentence sentence = document.sentences().get(date.sentence());
    for (int i = from - 1; i >= sentence.firstToken(); i--) {
      if (verbs.isBeside(date.quotation(), i) && verbs.at(i) != null) {
        return isTense(i, sentence.firstToken(), date.outlook());
      }
    }
    for (int i = date.match().end(); i < sentence.endToken(); i++) {
      Reading verb = verbs.isBeside(date.quotation(), i) ? verbs.at(i) : null;
      if (verb != null && !startsCompound(i, verb)) {
        return isTense(i, sentence.firstToken(), date.outlook());
      }
    }
    return false;
  }

  /** "a rapporté": the participle behind the auxiliary decides. */
  private boolean startsCompound(int i, Reading verb) {
    if (!Verbs.isAuxiliary(verb)) {
      return false;
    }
    for (int next = i + 1; next < Math.min(i + 4, words.size()); next++) {
      Reading participle = verbs.at(next);
      if (participle != null) {
        return participle.form() == VerbForm.PAST_PARTICIPLE;
      }
    }
    return false;
  }

  private boolean isTense(int i, int from, Outlook outlook) {
    Reading verb = verbs.at(i);
    VerbForm form = verb.form();
    Reading auxiliary = form == VerbForm.PAST_PARTICIPLE ? verbs.auxiliary(i, from) : null;
    return switch (outlook) {
      case PAST -> !isAhead(i, verb) && (isPast(form) || auxiliary != null && isDone(auxiliary));
      case FUTURE ->
          form == VerbForm.FUTURE && !STORYTELLING.contains(verb.lemma())
              || auxiliary != null
                  && auxiliary.form() == VerbForm.FUTURE
                  && auxiliary.lemma().equals("être");
      case OPEN -> false;
    };
  }

  private boolean isAhead(int i, Reading verb) {
    return words.is(Kind.AHEAD, i)
        || words.value(Kind.AHEAD_VERB, Folding.fold(verb.lemma())) != ABSENT;
  }

  private static boolean isPast(VerbForm form) {
    return form == VerbForm.IMPERFECT || form == VerbForm.SIMPLE_PAST;
  }

  private static boolean isDone(Reading auxiliary) {
    return auxiliary.form() == VerbForm.PRESENT || auxiliary.form() == VerbForm.IMPERFECT;
  }
}

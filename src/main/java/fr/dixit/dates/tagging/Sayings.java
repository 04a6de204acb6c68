package fr.dixit.dates.tagging;

import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.dates.DateMention;
import fr.dixit.dates.clause.Found;
import fr.dixit.dates.clause.Verbs;
import fr.dixit.dates.meaning.DayOfWeek;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Offset;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Words;
import fr.dixit.language.Document;
import fr.dixit.language.Reading;
import fr.dixit.language.Sentence;
import fr.dixit.language.VerbForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the words of a quotation were said, by what stands around it in its sentence. */
final class Sayings {

  private final Document document;
  private final Words words;
  private final Verbs verbs;
  private final List<Found> found;
  private final @Nullable Edtf publication;

  Sayings(Document document, Words words, List<Found> found, @Nullable Edtf publication) {
    this.document = document;
    this.words = words;
    this.verbs = new Verbs(document, words);
    this.found = found;
    this.publication = publication;
  }

  /** Index of a day that tells when the quoted date was said, or -1. */
  int dayOf(Found quoted, @Nullable DateMention[] resolved) {
    for (int j = 0; j < found.size(); j++) {
      Found other = found.get(j);
      if (isBeside(other, quoted)
          && resolved[j] != null
          && resolved[j].value() instanceof Day
          && isOfSaying(other.meaning())) {
        return j;
      }
    }
    return -1;
  }

  /** "« Aujourd'hui, je pars », avait-il dit", "en 2015, il disait : « … »": on an unknown day. */
  boolean isUndated(Found quoted, @Nullable DateMention[] resolved) {
    if (!(quoted.meaning() instanceof Offset
        || quoted.meaning() instanceof Whole
        || quoted.meaning() instanceof DayOfWeek)) {
      return false;
    }
    for (int j = 0; j < found.size(); j++) {
      if (isBeside(found.get(j), quoted) && resolved[j] != null && isOver(resolved[j].value())) {
        return true;
      }
    }
    return isPluperfect(quoted);
  }

  private static boolean isBeside(Found other, Found quoted) {
    return other.sentence() == quoted.sentence()
        && !other.isQuoted()
        && other.outlook() != Outlook.FUTURE;
  }

  private boolean isOver(@Nullable Edtf value) {
    return value != null
        && value.latest() != null
        && publication != null
        && publication.earliest() != null
        && value.latest().isBefore(publication.earliest());
  }

  /** "a dit mardi", not "mardi dernier": that is what the words are about. */
  private static boolean isOfSaying(Expression meaning) {
    return !(meaning instanceof DayOfWeek day)
        || day.relation() == Relation.NONE
        || day.relation() == Relation.THIS;
  }

  /** "avait déclaré": the verb nearest to the quotation tells of an earlier time. */
  private boolean isPluperfect(Found quoted) {
    Sentence sentence = document.sentences().get(quoted.sentence());
    int opening = document.tokenAt(quoted.quotation().inner().start());
    for (int i = opening - 1; i >= sentence.firstToken(); i--) {
      if (verbs.isBeside(null, i) && verbs.at(i) != null) {
        return isPluperfect(i, sentence.firstToken());
      }
    }
    int closing = document.tokenAt(quoted.quotation().inner().end());
    for (int i = closing; i < sentence.endToken() && !words.is(i, "."); i++) {
      Reading verb = verbs.isBeside(null, i) ? verbs.at(i) : null;
      if (verb != null && !Verbs.isAuxiliary(verb)) {
        return isPluperfect(i, closing);
      }
    }
    return false;
  }

  private boolean isPluperfect(int verb, int from) {
    boolean participle = verbs.at(verb).form() == VerbForm.PAST_PARTICIPLE;
    Reading auxiliary = participle ? verbs.auxiliary(verb, from) : null;
    return auxiliary != null && auxiliary.form() == VerbForm.IMPERFECT;
  }
}

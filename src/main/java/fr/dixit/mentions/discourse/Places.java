package fr.dixit.mentions.discourse;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Attributor;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.nominal.Words;
import fr.dixit.syntax.Phrases;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.SubjectFinder;
import fr.dixit.syntax.VerbGroup;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of every token what its words do in the discourse. */
public final class Places {

  /** Shorter quotations are scare quotes or titles, and part of the narrator's sentence. */
  private static final int QUOTED_TOKENS = 4;

  private static final Set<String> CE = Set.of("c'", "ce");

  private final Document document;
  private final BitSet subjects = new BitSet();
  private final BitSet speakers = new BitSet();
  private final BitSet origins = new BitSet();
  private final BitSet attributes = new BitSet();
  private final BitSet quoted = new BitSet();

  private Places(Document document) {
    this.document = document;
  }

  public static Places of(Document document, Phrases phrases, Lexicon lexicon) {
    Places places = new Places(document);
    places.markSubjects(phrases, lexicon);
    places.markAttributed(lexicon);
    document.quotations().forEach(places::markQuoted);
    return places;
  }

  public Place at(int token) {
    return at(token, token + 1);
  }

  public Place at(int first, int end) {
    return new Place(
        first,
        document.sentenceOf(first),
        quoted.get(first),
        holds(subjects, first, end),
        holds(speakers, first, end),
        holds(origins, first, end),
        attributes.get(first));
  }

  private static boolean holds(BitSet marks, int first, int end) {
    int next = marks.nextSetBit(first);
    return next >= 0 && next < end;
  }

  private void markSubjects(Phrases phrases, Lexicon lexicon) {
    SubjectFinder finder = new SubjectFinder(document, phrases);
    for (VerbGroup verb : phrases.verbs()) {
      Subject subject = verb.isFinite() ? subject(verb, finder) : null;
      if (subject != null) {
        subjects.set(subject.first());
        if (speaks(verb, lexicon)) {
          speakers.set(subject.first());
        }
      }
      if (verb.lemma().equals("être") && !isPresentative(verb)) {
        attributes.set(overAdverbs(verb.end()));
      }
    }
  }

  /** "C'est le maire qui …" names somebody, "il est le maire" does not. */
  private boolean isPresentative(VerbGroup verb) {
    return verb.first() > 0 && CE.contains(document.token(verb.first() - 1).folded());
  }

  private int overAdverbs(int at) {
    int next = at;
    while (next < document.tokens().size() && document.token(next).is(PartOfSpeech.ADVERB)) {
      next++;
    }
    return next;
  }

  /** After a comma or a quotation the subject follows its verb: "…, a précisé la préfecture". */
  private @Nullable Subject subject(VerbGroup verb, SubjectFinder finder) {
    int before = verb.first() - 1;
    Token token = before < 0 ? null : document.token(before);
    boolean incise = token != null && (token.is(",") || token.kind() == Token.Kind.QUOTATION_MARK);
    Subject after = incise ? finder.after(verb) : null;
    return after != null ? after : finder.subject(verb);
  }

  private boolean speaks(VerbGroup verb, Lexicon lexicon) {
    return lexicon.verbs().byHead(verb.lemma()).stream()
        .anyMatch(v -> (!v.reflexive() || verb.reflexive()) && follows(verb.end(), v.tail()));
  }

  /** Whether the fixed words of a verb ("faire savoir") stand at the token. */
  private boolean follows(int at, List<String> tail) {
    for (int i = 0; i < tail.size(); i++) {
      if (at + i >= document.tokens().size() || !document.token(at + i).is(tail.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void markAttributed(Lexicon lexicon) {
    List<String> words = Words.of(document);
    for (int at = 0; at < words.size(); at++) {
      Attributor attributor = lexicon.attributors().match(words, at);
      if (attributor != null && attributor.strength() != Attributor.Strength.OPINION) {
        int end = at + attributor.words().size() + 1;
        speakers.set(end - 1, end + 1);
        origins.set(end - 1, attributor.strength() == Attributor.Strength.SOURCE_NOUN);
      }
      if (words.get(at).equals("aupres")) {
        speakers.set(at, at + 3);
        origins.set(at, at + 3);
      }
    }
  }

  private void markQuoted(Quotation quotation) {
    int first = document.tokenAt(quotation.inner().start());
    int end = document.tokenAt(quotation.inner().end());
    if (end - first >= QUOTED_TOKENS) {
      quoted.set(first, end);
    }
  }
}

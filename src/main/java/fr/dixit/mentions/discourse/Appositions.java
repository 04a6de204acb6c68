package fr.dixit.mentions.discourse;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.lexicon.sources.TitleClass;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which noun phrases stand beside a name, between commas, and tell who bears it: "le maire de
 * Bormes, François Arizzi", "Aurore Bergé, porte-parole du groupe".
 */
final class Appositions {

  /**
   * Two phrases with one referent.
   *
   * @param description a title or function
   * @param named who bears it
   */
  record Apposition(Nominal description, Nominal named) {}

  private final Document document;
  private final List<Nominal> nominals;
  private final Map<Nominal, Nominal> names = new IdentityHashMap<>();
  private final List<Apposition> found = new ArrayList<>();
  private final OfficeReach reach;
  private final ToIntFunction<Nominal> wholeFirst;

  private Appositions(
      Document document, List<Nominal> nominals, ToIntFunction<Nominal> wholeFirst) {
    this.document = document;
    this.nominals = nominals;
    this.wholeFirst = wholeFirst;
    this.reach = new OfficeReach(document);
  }

  /**
   * Those of a document, in text order.
   *
   * @param wholeFirst the first token of a phrase, its "Mme" included
   */
  static List<Apposition> find(
      Document document, List<Nominal> nominals, ToIntFunction<Nominal> wholeFirst) {
    Appositions appositions = new Appositions(document, nominals, wholeFirst);
    for (int i = 0; i < nominals.size(); i++) {
      appositions.pair(i);
    }
    return List.copyOf(appositions.found);
  }

  private void pair(int i) {
    int next = beside(i, nominals.get(i).end());
    if (next < 0) {
      pairFar(i);
      return;
    }
    Nominal left = nominals.get(i);
    Nominal right = nominals.get(next);
    Nominal title = titleBefore(left, right);
    Nominal shared = names.get(left);
    if (title != null) {
      add(title, right);
    } else if (shared == null && isNamed(left) && isTitleAfter(left, right)) {
      add(right, named(left));
    } else if (shared != null && isTitleAfter(left, right) && right.determiner() == Determiner.NONE) {
      add(right, shared);
    }
  }

  /** "le procureur de la République à Dijon, Jean Dupont,": what tells the office goes on. */
  private void pairFar(int i) {
    Nominal left = nominals.get(i);
    int end = reach.end(left);
    if (end == left.end()) {
      return;
    }
    int next = beside(i, end);
    if (next >= 0
        && isPersonNamed(nominals.get(next))
        && isTitleBefore(left, nominals.get(next))
        && closes(nominals.get(next).end())) {
      add(left, nominals.get(next));
    } else if (sharesDeterminer(i)) {
      add(left, nominals.get(i + 1));
    }
  }

  /** "l'historien et ancien maire Jean Dupont": one determiner, one person. */
  private boolean sharesDeterminer(int i) {
    int joint = nominals.get(i).end();
    if (!document.token(joint).is("et") || i + 1 >= nominals.size()) {
      return false;
    }
    Nominal second = nominals.get(i + 1);
    return second.first() == joint + 1
        && second.determiner() == Determiner.NONE
        && second.title() != null
        && second.title() != TitleClass.CIVILITY
        && isPersonNamed(second)
        && second.isSingular();
  }

  private void add(Nominal description, Nominal named) {
    names.put(description, named);
    found.add(new Apposition(description, named));
  }

  /**
   * The phrase that follows the comma after a phrase and what belongs to it, over an age or a
   * parenthesis; or -1.
   */
  private int beside(int i, int end) {
    int at = afterParenthesis(end);
    if (!isComma(at) || i + 1 >= nominals.size()) {
      return -1;
    }
    int next = i + 1;
    while (next < nominals.size() && nominals.get(next).first() < at) {
      next++;
    }
    if (next < nominals.size() && isAge(nominals.get(next)) && isComma(nominals.get(next).end())) {
      at = nominals.get(next).end();
      next++;
    }
    boolean adjacent = next < nominals.size() && isNext(nominals.get(next), at);
    return adjacent && nominals.get(next).head() > at ? next : -1;
  }

  /** Whether the phrase begins at the token, or after it: "le Dr X", "par ailleurs maire". */
  private boolean isNext(Nominal nominal, int comma) {
    int whole = wholeFirst.applyAsInt(nominal);
    int at = comma + 1;
    while (at < whole && isAdverbial(at)) {
      at++;
    }
    boolean article = whole < nominal.first() && document.token(at).is(PartOfSpeech.DETERMINER);
    return whole == at || article && whole == at + 1;
  }

  private boolean isAdverbial(int at) {
    Token token = document.token(at);
    return token.is(PartOfSpeech.ADVERB)
        || token.is("par") && document.token(at + 1).is(PartOfSpeech.ADVERB);
  }

  private int afterParenthesis(int at) {
    if (at >= document.tokens().size() || !document.token(at).is("(")) {
      return at;
    }
    for (int i = at + 1; i < document.tokens().size() && i < at + 20; i++) {
      if (document.token(i).is(")")) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean isAge(Nominal nominal) {
    return document.token(nominal.first()).kind() == Kind.NUMBER && nominal.lemma().equals("an");
  }

  private boolean isComma(int at) {
    return at < document.tokens().size() && document.token(at).is(",");
  }

  private static boolean isNamed(Nominal nominal) {
    Name name = named(nominal).name();
    return name != null && name.isPerson() && !nominal.isGroup();
  }

  /** The phrase that ends with the name: itself, or what its last "de" governs. */
  private static Nominal named(Nominal nominal) {
    Nominal last = nominal;
    while (!isPersonNamed(last)
        && last.complement() != null
        && last.complement().end() == last.end()) {
      last = last.complement();
    }
    return isPersonNamed(last) ? last : nominal;
  }

  private static boolean isPersonNamed(Nominal nominal) {
    return nominal.name() != null && nominal.name().isPerson();
  }

  /**
   * The outermost phrase that ends where the left one does and may share the name of the right one.
   */
  private static @Nullable Nominal titleBefore(Nominal left, Nominal right) {
    for (Nominal nominal : left.tree()) {
      if (nominal.end() == left.end() && isTitleBefore(nominal, right)) {
        return nominal;
      }
    }
    return null;
  }

  /** "le maire de Bormes, François Arizzi", "son chef, le docteur X", "l'ancien chef, ex-maire X". */
  private static boolean isTitleBefore(Nominal left, Nominal right) {
    if (left.name() != null || right.name() == null || right.isGroup() || !left.isSingular()) {
      return false;
    }
    if (!right.name().isPerson()) {
      return left.is(Denotation.ORGANIZATION) && left.isDefinite() && right.isBareName();
    }
    boolean title = left.is(Denotation.PERSON) || left.isOneOf();
    boolean titled = left.determiner() == Determiner.POSSESSIVE && right.title() != null;
    return title && (titled || right.determiner() == Determiner.NONE);
  }

  /** "Aurore Bergé, porte-parole du groupe", "Jean Dupont, le maire", "Paul Roux, son avocat,". */
  private boolean isTitleAfter(Nominal left, Nominal right) {
    boolean bare = right.name() == null && !right.isGroup() && right.isSingular();
    if (!bare) {
      return false;
    }
    if (right.isOneOf()) {
      return isClosed(left, right);
    }
    if (right.determiner() == Determiner.NONE) {
      Token first = document.token(right.contentFirst());
      return first.is(PartOfSpeech.NOUN) && !first.mayBe(PartOfSpeech.ADVERB)
          || right.is(Denotation.PERSON);
    }
    boolean definite =
        right.determiner() == Determiner.DEFINITE || right.determiner() == Determiner.POSSESSIVE;
    return definite
        && right.is(Denotation.PERSON)
        && isClosed(left, right);
  }

  /** The last comma is often left out where the name opens the sentence and its verb follows. */
  private boolean isClosed(Nominal left, Nominal right) {
    return closes(right.end()) || opens(wholeFirst.applyAsInt(left)) && isVerb(right.end());
  }

  private boolean opens(int at) {
    return document.opensSentence(at)
        || document.token(at - 1).is(",");
  }

  private boolean isVerb(int at) {
    return at < document.tokens().size() && document.token(at).is(PartOfSpeech.VERB);
  }

  private boolean closes(int at) {
    if (at >= document.tokens().size()) {
      return true;
    }
    Token token = document.token(at);
    return token.kind() == Kind.PUNCTUATION || token.kind() == Kind.QUOTATION_MARK;
  }
}

package fr.dixit.mentions.discourse;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  private Appositions(Document document, List<Nominal> nominals) {
    this.document = document;
    this.nominals = nominals;
  }

  /** Those of a document, in text order. */
  static List<Apposition> find(Document document, List<Nominal> nominals) {
    Appositions appositions = new Appositions(document, nominals);
    for (int i = 0; i < nominals.size(); i++) {
      appositions.pair(i);
    }
    return List.copyOf(appositions.found);
  }

  private void pair(int i) {
    int next = beside(i);
    if (next < 0) {
      return;
    }
    Nominal left = nominals.get(i);
    Nominal right = nominals.get(next);
    Nominal title = titleBefore(left, right);
    Nominal shared = names.get(left);
    if (title != null) {
      add(title, right);
    } else if (shared == null && isNamed(left) && isTitleAfter(right)) {
      add(right, named(left));
    } else if (shared != null && isTitleAfter(right) && right.determiner() == Determiner.NONE) {
      add(right, shared);
    }
  }

  private void add(Nominal description, Nominal named) {
    names.put(description, named);
    found.add(new Apposition(description, named));
  }

  /** The phrase that follows the comma after a phrase, over an age or a parenthesis; or -1. */
  private int beside(int i) {
    int at = afterParenthesis(nominals.get(i).end());
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
    boolean adjacent = next < nominals.size() && nominals.get(next).first() == at + 1;
    return adjacent && nominals.get(next).head() > at ? next : -1;
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

  /** "le maire de Bormes, François Arizzi", "l'ancien chef du service, ex-chef d'état-major X". */
  private static boolean isTitleBefore(Nominal left, Nominal right) {
    if (left.name() != null || right.name() == null || right.isGroup() || !left.isSingular()) {
      return false;
    }
    if (!right.name().isPerson()) {
      return left.is(Denotation.ORGANIZATION) && left.isDefinite() && right.isBareName();
    }
    boolean title = left.is(Denotation.PERSON) || left.isOneOf();
    return title && right.determiner() == Determiner.NONE;
  }

  /** "Aurore Bergé, porte-parole du groupe", "Jean Dupont, le maire", "Paul Roux, son avocat,". */
  private boolean isTitleAfter(Nominal right) {
    boolean bare = right.name() == null && !right.isGroup() && right.isSingular();
    if (!bare) {
      return false;
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
        && closes(right.end());
  }

  private boolean closes(int at) {
    if (at >= document.tokens().size()) {
      return true;
    }
    Token token = document.token(at);
    return token.kind() == Kind.PUNCTUATION || token.kind() == Kind.QUOTATION_MARK;
  }
}

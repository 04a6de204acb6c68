package fr.dixit.mentions.nominal;

import static fr.dixit.language.PartOfSpeech.ADJECTIVE;
import static fr.dixit.language.PartOfSpeech.NOUN;
import static fr.dixit.language.PartOfSpeech.PREPOSITION;
import static fr.dixit.language.PartOfSpeech.PROPER_NOUN;

import fr.dixit.language.Document;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.sources.Title;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import fr.dixit.syntax.NounPhrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of a document. */
public final class NominalReader {

  private static final Set<String> DE = Set.of("de", "d'", "du", "des");

  /** Complements and coordinations nested deeper than this are not told apart. */
  private static final int MAX_DEPTH = 12;

  private final Lexicon lexicon;
  private final Document document;
  private final List<String> words;
  private final Names names;
  private final Nouns nouns;
  private final Agreement agreement;
  private final Joining joining;

  public NominalReader(Lexicon lexicon, Document document) {
    this.lexicon = lexicon;
    this.document = document;
    this.words = Words.of(document);
    this.names = new Names(new NameFinder(lexicon, document).find(), words.size());
    this.nouns = new Nouns(lexicon, document);
    this.agreement = new Agreement(document);
    this.joining = new Joining(lexicon, document, names, nouns);
  }

  /** All names of the document, in text order. */
  public List<Name> names() {
    return names.inOrder();
  }

  /**
   * What each phrase says; two that one title runs through ("la nouvelle chef économiste") say the
   * same.
   */
  public List<Nominal> read(List<NounPhrase> phrases) {
    List<Nominal> nominals = new ArrayList<>(phrases.size());
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      NounPhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
      boolean runsOn = next != null && joining.runsOn(phrase, next);
      Nominal nominal =
          read(
              phrase.first(),
              runsOn ? next.end() : phrase.end(),
              phrase.head(),
              isInside(phrase),
              0);
      nominals.add(nominal);
      if (runsOn) {
        nominals.add(nominal);
        i++;
      }
    }
    return List.copyOf(nominals);
  }

  /** "dans le cadre de": nobody is inside a person. */
  private boolean isInside(NounPhrase phrase) {
    return phrase.isGoverned() && words.get(phrase.preposition()).equals("dans");
  }

  private Nominal read(int first, int end, int head, int depth) {
    return read(first, end, head, false, depth);
  }

  private Nominal read(int first, int end, int phraseHead, boolean inside, int depth) {
    int noun =
        isArticleOfNoName(phraseHead)
            ? Math.max(phraseHead, headOf(phraseHead + 1, end))
            : phraseHead;
    int contentFirst = afterDeterminers(first, end, noun);
    int head = nounBefore(contentFirst, noun);
    int joint =
        depth < MAX_DEPTH ? Coordination.joint(document, first, contentFirst, end, head) : -1;
    int ownEnd = joint < 0 ? end : joint;
    Match<Title> title = inside ? null : nouns.titleAround(contentFirst, head, end);
    Name alone = nameAlone(first, contentFirst, head);
    Denotation meant = nouns.denotation(title, head, alone);
    Denotation denotation = inside && meant == Denotation.PERSON ? Denotation.THING : meant;
    Name name = alone == null ? nameAfter(title == null ? head + 1 : title.end(), ownEnd, denotation) : alone;
    return new Nominal(
        first,
        end,
        head,
        contentFirst,
        words.get(head),
        determiner(first, contentFirst),
        denotation,
        title == null ? null : title.value().cls(),
        title == null ? nouns.lemma(head) : TitleReader.lemma(title.value()),
        modifiers(
            contentFirst,
            title == null ? head : title.from(),
            title == null ? head + 1 : title.end(),
            ownEnd,
            name),
        agreement.gender(first, contentFirst, head, title, name),
        joint < 0 ? agreement.number(first, contentFirst, head) : GrammaticalNumber.PLURAL,
        name,
        complement(title == null ? head + 1 : title.end(), ownEnd, name, depth + 1),
        agreement.isOneOf(first),
        acronym(head, ownEnd),
        joint < 0 ? List.of() : parts(first, joint, end, head, depth + 1));
  }

  /** "L'Union des étudiants" begins as the newspaper "L'Union" does. */
  private boolean isArticleOfNoName(int head) {
    return Determiner.of(document.token(head)) == Determiner.DEFINITE && name(head) == null;
  }

  /**
   * "la députée Cécile Untermaier": the noun before a name is the head, whatever else it may be.
   */
  private int nounBefore(int contentFirst, int head) {
    for (int at = contentFirst; at < head; at++) {
      Token token = document.token(at);
      if (token.mayBe(NOUN) && name(head) != null && name(at) == null && nouns.isKnown(at)) {
        return at;
      }
    }
    return head;
  }

  /** What the first "de" governs, up to the name of the whole. */
  private @Nullable Nominal complement(int from, int end, @Nullable Name name, int depth) {
    if (depth > MAX_DEPTH) {
      return null;
    }
    int limit = name != null && name.first() >= from ? name.first() : end;
    int start = name != null && name.first() < from ? Math.max(from, name.end()) : from;
    for (int at = start; at < limit - 1; at++) {
      if (DE.contains(words.get(at))) {
        int first = words.get(at).equals("de") || words.get(at).equals("d'") ? at + 1 : at;
        int head = headOf(first, limit);
        return head < 0 ? null : read(first, limit, head, depth);
      }
      if (words.get(at).equals("(")) {
        return null;
      }
    }
    return null;
  }

  private int headOf(int first, int end) {
    for (int at = first; at < end; at++) {
      if (document.token(at).is(NOUN) || document.token(at).is(PROPER_NOUN) || name(at) != null) {
        return at;
      }
    }
    return -1;
  }

  private List<Nominal> parts(int first, int joint, int end, int head, int depth) {
    int second = joint + 1;
    if (second < end && (words.get(second).equals("de") || words.get(second).equals("d'"))) {
      second++;
    }
    int secondHead = headOf(second, end);
    return secondHead < 0
        ? List.of(read(first, joint, head, depth))
        : List.of(read(first, joint, head, depth), read(second, end, secondHead, depth));
  }

  private int afterDeterminers(int first, int end, int head) {
    int at = first;
    while (at < head && at < end - 1 && Determiner.of(document.token(at)) != Determiner.NONE) {
      at++;
    }
    boolean partitive = at == first && at + 1 < head && DE.contains(words.get(at + 1));
    return partitive || at > first && at < head && DE.contains(words.get(at)) ? first : at;
  }

  private Determiner determiner(int first, int contentFirst) {
    Determiner outermost = Determiner.of(document.token(first));
    if (contentFirst == first && outermost != Determiner.QUANTITY) {
      return Determiner.NONE;
    }
    for (int at = first; at < contentFirst; at++) {
      Determiner determiner = Determiner.of(document.token(at));
      if (determiner == Determiner.DEMONSTRATIVE || determiner == Determiner.POSSESSIVE) {
        return determiner;
      }
    }
    return outermost;
  }

  /** The name that the whole phrase is, or null. */
  private @Nullable Name nameAlone(int first, int contentFirst, int head) {
    Name name = name(head);
    boolean whole = name != null && (name.first() == contentFirst || name.first() == first);
    return whole ? name : null;
  }

  /**
   * The first name behind the noun, when its referent can bear it; else that of a person further
   * on: "le député Les Verts Jean Roux".
   */
  private @Nullable Name nameAfter(int from, int end, Denotation denotation) {
    boolean passed = false;
    for (int at = from; at < end; at++) {
      Name name = name(at);
      if (name == null || name.first() != at || !isApposed(at)) {
        continue;
      }
      passed |= at > from && denotation == Denotation.PERSON && isNameOfThing(name);
      if (bears(denotation, name) && (!passed || hasGivenName(name))) {
        return name;
      }
      passed = true;
    }
    return null;
  }

  /** "le gérant du magasin Morel": who is named without given name right behind a thing. */
  private boolean isNameOfThing(Name name) {
    int noun = name.first() - 1;
    return document.token(noun).is(NOUN) && !nouns.isPerson(noun);
  }

  private boolean hasGivenName(Name name) {
    return name.isPerson() && lexicon.givenNames().sex(name.words().get(0)) != null;
  }

  /**
   * "le groupe Renault" is Renault; "la fondation Jean-Jaurès", "un sondage BVA" are not their
   * names.
   */
  private static boolean bears(Denotation denotation, Name name) {
    return switch (denotation) {
      case PERSON -> name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.UNKNOWN;
      case ORGANIZATION -> name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.STATE;
      case COLLECTIVE, DOCUMENT, SOURCE, THING -> false;
    };
  }

  /**
   * No preposition ties it to the noun: "le journal Var-Matin", "le maire de Guiclan Raymond
   * Mercier".
   */
  private boolean isApposed(int at) {
    Token before = document.token(at - 1);
    if (before.is("«") || before.is("\"") || before.is("“")) {
      before = document.token(at - 2);
    }
    boolean tied =
        before.is(PREPOSITION)
            || Determiner.of(before) != Determiner.NONE
            || before.is("(")
            || before.is("et")
            || before.is(",");
    return !tied;
  }

  /** Those before the noun, or the title that it is part of, and those from another token on. */
  private List<String> modifiers(int first, int noun, int from, int end, @Nullable Name name) {
    Set<String> modifiers = new LinkedHashSet<>();
    for (int at = first; at < noun; at++) {
      modifiers.add(words.get(at));
    }
    int depth = 0;
    for (int at = from; at < end; at++) {
      Token token = document.token(at);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      boolean own = name != null && name.first() <= at && at < name.end();
      boolean content =
          token.kind() == Kind.NUMBER
              || token.kind() == Kind.WORD
                  && (token.is(NOUN)
                      || token.is(PROPER_NOUN)
                      || token.is(ADJECTIVE)
                      || token.isCapitalized());
      if (depth == 0 && content && !own) {
        modifiers.add(words.get(at));
      }
    }
    return List.copyOf(modifiers);
  }

  /** "(UEJF)" after the head or its complements. */
  private int acronym(int head, int end) {
    for (int at = head + 1; at + 2 < end; at++) {
      if (words.get(at).equals("(") && words.get(at + 2).equals(")") && isAcronym(at + 1)) {
        return at + 1;
      }
    }
    return -1;
  }

  private boolean isAcronym(int at) {
    String text = document.token(at).text();
    return text.length() > 1
        && text.chars().filter(Character::isUpperCase).count() * 2 > text.length();
  }

  private @Nullable Name name(int token) {
    return names.at(token);
  }
}

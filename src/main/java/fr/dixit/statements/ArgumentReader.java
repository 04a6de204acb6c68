package fr.dixit.statements;

import fr.dixit.calendar.Edtf;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.Mention;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.text.Folding;
import fr.dixit.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads phrases as arguments: who or what they mean, and their words without inflection. */
final class ArgumentReader {

  private static final Set<PartOfSpeech> CONTENT =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPER_NOUN,
          PartOfSpeech.ADJECTIVE,
          PartOfSpeech.VERB,
          PartOfSpeech.NUMERAL);

  private static final Pattern HYPHEN = Pattern.compile("[-‑]");

  /** A part of a compound name below this length ("Iskander-M") tells nothing alone. */
  private static final int MIN_PART = 3;

  private final Discourse discourse;

  ArgumentReader(Discourse discourse) {
    this.discourse = discourse;
  }

  /** An entity that words elsewhere mean, such as a pronoun's. */
  Argument of(Entity entity, Span words) {
    return new Argument(entity.named() ? entity : null, "", Set.of(), Set.of(), words);
  }

  Argument of(NounPhrase phrase) {
    Stretch words = new Stretch(phrase.first(), phrase.end());
    Mention mention = discourse.mentions().of(phrase);
    return argument(entity(mention), lemma(phrase.head()), words);
  }

  /** What a pronoun stands for; null when nobody can tell. */
  @Nullable Argument ofPronoun(int token) {
    Entity entity = entity(discourse.mentions().at(token));
    return entity == null ? null : of(entity, discourse.token(token).span());
  }

  /** A complement: the first noun or name in it is its head. */
  @Nullable Argument of(Stretch complement) {
    for (int i = complement.first(); i < complement.end(); i++) {
      if (isName(i) || discourse.token(i).is(PartOfSpeech.NOUN)) {
        Entity entity = entity(discourse.mentions().at(i));
        return argument(entity, lemma(i), complement);
      }
    }
    return null;
  }

  private Argument argument(@Nullable Entity entity, String head, Stretch words) {
    Set<String> names = new TreeSet<>();
    for (int i = words.first(); i < words.end(); i++) {
      if (isName(i)) {
        names.addAll(parts(i));
      }
    }
    return new Argument(entity, Folding.fold(head), names, terms(words), discourse.span(words));
  }

  private @Nullable Entity entity(@Nullable Mention mention) {
    if (mention == null || !mention.isResolved()) {
      return null;
    }
    Entity entity = discourse.mentions().entity(mention.candidates().get(0));
    return entity.named() ? entity : null;
  }

  /** The lemma of the likeliest reading; the folded word when the dictionary does not know it. */
  String lemma(int token) {
    Reading best = discourse.token(token).best();
    return best == null ? discourse.token(token).folded() : best.lemma();
  }

  /** Folded lemmas of the words that mean something, dates not. */
  Set<String> terms(Stretch words) {
    Set<String> terms = new TreeSet<>();
    for (int i = words.first(); i < words.end(); i++) {
      Token token = discourse.token(i);
      if (isName(i)) {
        terms.addAll(parts(i));
      } else if (token.kind() == Token.Kind.NUMBER || isContent(token)) {
        terms.add(Folding.fold(lemma(i)));
      }
    }
    return terms;
  }

  private static boolean isContent(Token token) {
    Reading best = token.best();
    return token.kind() == Token.Kind.WORD && best != null && CONTENT.contains(best.pos());
  }

  /** A capitalized word that the dictionary has as a name or not at all. */
  private boolean isName(int token) {
    Token word = discourse.token(token);
    return word.kind() == Token.Kind.WORD
        && word.isCapitalized()
        && (word.readings().isEmpty() || word.is(PartOfSpeech.PROPER_NOUN));
  }

  /** "Haut-Karabakh" is found in "Karabakh", "Iskanders" in "Iskander-M". */
  private Set<String> parts(int token) {
    Set<String> parts = new LinkedHashSet<>();
    for (String part : HYPHEN.split(discourse.token(token).folded())) {
      if (part.length() >= MIN_PART) {
        parts.add(part.length() > MIN_PART + 1 && part.endsWith("s") ? cut(part) : part);
      }
    }
    return parts;
  }

  private static String cut(String plural) {
    return plural.substring(0, plural.length() - 1);
  }

  /** Values of the dates in the words. */
  List<Edtf> dates(Stretch words) {
    if (words.isEmpty()) {
      return List.of();
    }
    Span span = discourse.span(words);
    return discourse.dated().in(span).stream()
        .map(date -> date.value())
        .filter(Objects::nonNull)
        .toList();
  }
}

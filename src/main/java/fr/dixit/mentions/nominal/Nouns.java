package fr.dixit.mentions.nominal;

import static fr.dixit.language.PartOfSpeech.NOUN;

import fr.dixit.language.Document;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.sources.GeneralNouns;
import fr.dixit.lexicon.sources.HumanNouns;
import fr.dixit.lexicon.sources.Title;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import fr.dixit.text.Folding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the nouns of a document denote, by the lexicon. */
final class Nouns {

  private static final Set<String> DE = Set.of("de", "d'", "du", "des");

  private final Lexicon lexicon;
  private final Document document;
  private final List<String> words;

  Nouns(Lexicon lexicon, Document document) {
    this.lexicon = lexicon;
    this.document = document;
    this.words = Words.of(document);
  }

  /** Whether the token is a noun for somebody who speaks or something written. */
  boolean isKnown(int at) {
    String lemma = lemma(at);
    return lexicon.titles().find(words.get(at)) != null
        || lexicon.organizationNouns().contains(lemma)
        || lexicon.humans().find(lemma) != null
        || lexicon.documents().find(lemma) != null;
  }

  /** The title that the head belongs to: "premier ministre", "ancien chef de cabinet". */
  @Nullable Match<Title> titleAround(int contentFirst, int head, int end) {
    for (int at = contentFirst; at <= head; at++) {
      Match<Title> title = lexicon.titles().longestAt(words, at);
      if (title != null && title.end() > head && title.end() <= end) {
        return title;
      }
    }
    return null;
  }

  Denotation denotation(@Nullable Match<Title> title, int head, @Nullable Name name) {
    String lemma = lemma(head);
    if (lemma.equals("source")) {
      return Denotation.SOURCE;
    }
    if (title != null) {
      return Denotation.PERSON;
    }
    if (lexicon.organizationNouns().contains(lemma, document.token(head).isCapitalized())) {
      return Denotation.ORGANIZATION;
    }
    HumanNouns.Kind human = lexicon.humans().find(lemma);
    if (human != null) {
      return human == HumanNouns.Kind.PERSON ? Denotation.PERSON : Denotation.COLLECTIVE;
    }
    if (name != null && name.first() <= head) {
      return name.isPerson() ? Denotation.PERSON : Denotation.ORGANIZATION;
    }
    if (lexicon.documents().find(lemma) != null) {
      return Denotation.DOCUMENT;
    }
    return isHowMany(head, lemma) && isHuman(head + 1) ? Denotation.COLLECTIVE : Denotation.THING;
  }

  /** "une centaine", "63 %", "la plupart": how many, of what its complement names. */
  private boolean isHowMany(int head, String lemma) {
    return lexicon.generalNouns().is(GeneralNouns.Kind.QUANTITY, lemma)
        || document.token(head).kind() == Token.Kind.NUMBER;
  }

  private boolean isHuman(int from) {
    int at = from;
    while (at < words.size()
        && (words.get(at).equals("%")
            || DE.contains(words.get(at))
            || Determiner.of(document.token(at)) != Determiner.NONE)) {
      at++;
    }
    return at > from
        && at < words.size()
        && (lexicon.titles().find(words.get(at)) != null
            || lexicon.humans().find(lemma(at)) != null
            || lexicon.states().byDemonym(words.get(at)) != null);
  }

  /** Whether the noun tells what a person is. */
  boolean isPerson(int at) {
    return lexicon.titles().find(words.get(at)) != null || lexicon.humans().find(lemma(at)) != null;
  }

  /** Folded, masculine singular. */
  String lemma(int head) {
    Token token = document.token(head);
    Reading noun = token.reading(NOUN);
    Reading reading = noun == null ? token.best() : noun;
    String lemma = reading == null ? token.folded() : Folding.fold(reading.lemma());
    return lemma.startsWith("ex-") ? lemma.substring(3) : lemma;
  }
}

package fr.dixit.mentions.nominal;

import static fr.dixit.language.PartOfSpeech.NOUN;

import fr.dixit.language.Document;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.sources.Title;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import fr.dixit.syntax.NounPhrase;
import java.util.List;

/**
 * Which noun phrases are one with the next: what the lexicon and the names know, syntax does not.
 */
final class Joining {

  private final Lexicon lexicon;
  private final Document document;
  private final List<String> words;
  private final Names names;
  private final Nouns nouns;

  Joining(Lexicon lexicon, Document document, Names names, Nouns nouns) {
    this.lexicon = lexicon;
    this.document = document;
    this.words = Words.of(document);
    this.names = names;
    this.nouns = nouns;
  }

  boolean runsOn(NounPhrase phrase, NounPhrase next) {
    if (next.first() == phrase.end()) {
      return titleRunsOn(phrase) || isCompound(phrase.end() - 1, next.first());
    }
    boolean joined = next.first() == phrase.end() + 1 && words.get(phrase.end()).equals("et");
    return joined && (joinsNouns(phrase, next) || joinsNames(phrase, next));
  }

  /** "site internet". */
  private boolean isCompound(int first, int second) {
    String compound = words.get(first) + " " + words.get(second);
    return lexicon.documents().find(compound) != null
        || lexicon.organizationNouns().contains(compound);
  }

  /** "ONG et députés". */
  private boolean joinsNouns(NounPhrase phrase, NounPhrase next) {
    return !phrase.isGoverned()
        && phrase.first() == phrase.head()
        && next.first() == next.head()
        && nouns.isKnown(phrase.head())
        && nouns.isKnown(next.head());
  }

  /** "des organisations Oxfam et Attac". */
  private boolean joinsNames(NounPhrase phrase, NounPhrase next) {
    Name name = names.at(phrase.end() - 1);
    Name other = names.at(next.first());
    return name != null
        && other != null
        && name.first() > phrase.first()
        && other.first() == next.first()
        && words.get(name.first() - 1).endsWith("s")
        && document.token(name.first() - 1).is(NOUN);
  }

  /** "la nouvelle chef économiste". */
  private boolean titleRunsOn(NounPhrase phrase) {
    for (int at = phrase.head(); at < phrase.end(); at++) {
      Match<Title> title = lexicon.titles().longestAt(words, at);
      if (title != null && title.end() > phrase.end()) {
        return true;
      }
    }
    return false;
  }
}

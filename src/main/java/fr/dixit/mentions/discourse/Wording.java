package fr.dixit.mentions.discourse;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import fr.dixit.text.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How an entity is called: slices of the article, with plain spaces and without what is not its
 * name.
 */
public final class Wording {

  private static final Set<PartOfSpeech> QUANTIFYING =
      EnumSet.of(
          PartOfSpeech.ADVERB,
          PartOfSpeech.DEMONSTRATIVE_PRONOUN,
          PartOfSpeech.DETERMINER,
          PartOfSpeech.NUMERAL,
          PartOfSpeech.PRONOUN);

  private final Document document;

  public Wording(Document document) {
    this.document = document;
  }

  public String of(Name name) {
    return slice(name.first(), name.end());
  }

  /**
   * The description as written, without leading article, demonstrative or parentheses; a capital
   * that only the sentence gives a word of quantity is none of it.
   */
  public String of(Nominal nominal) {
    int start = start(nominal);
    String words = slice(start, end(nominal.contentFirst(), withExamples(nominal.end())));
    if (words.isEmpty()) {
      return slice(nominal.first(), nominal.end());
    }
    return document.opensSentence(start) && isQuantifying(document.token(start))
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** Both halves of a coordination, each without its article. */
  public String joined(Nominal group) {
    StringBuilder joined = new StringBuilder();
    for (Nominal part : group.parts()) {
      joined
          .append(joined.isEmpty() ? "" : " et ")
          .append(part.name() == null ? of(part) : of(part.name()));
    }
    return joined.toString();
  }

  /** Whether its noun is written with a capital that no sentence begins with. */
  public boolean isCapitalized(Nominal nominal) {
    int head = nominal.head();
    return document.token(head).isCapitalized() && !document.opensSentence(head);
  }

  private static boolean isQuantifying(Token token) {
    return token.best() != null && QUANTIFYING.contains(token.best().pos());
  }

  public Span span(int first, int end) {
    return document.token(first).span().to(document.token(end - 1).span());
  }

  private int start(Nominal nominal) {
    if (nominal.isOneOf()) {
      return document.token(nominal.first()).is("l'") ? nominal.first() + 1 : nominal.first();
    }
    return nominal.determiner() == Determiner.QUANTITY ? nominal.first() : nominal.contentFirst();
  }

  /** "des médias dont l'AFP": a clause without verb belongs to the description. */
  private int withExamples(int end) {
    if (end >= document.tokens().size() || !document.token(end).is("dont")) {
      return end;
    }
    int at = end + 1;
    while (at < document.tokens().size() && document.token(at).isWord() && at < end + 5) {
      if (document.token(at).is(PartOfSpeech.VERB)) {
        return end;
      }
      at++;
    }
    return at < document.tokens().size() && document.token(at).kind() == Token.Kind.PUNCTUATION
        ? at
        : end;
  }

  /** Up to a parenthesis or to a participle with its complements: "une étude réalisée fin mai". */
  private int end(int first, int end) {
    for (int at = first + 1; at < end; at++) {
      if (document.token(at).is("(") || at + 1 < end && at > first + 1 && isParticiple(at)) {
        return at;
      }
    }
    return end;
  }

  private boolean isParticiple(int at) {
    Token token = document.token(at);
    return token.is(PartOfSpeech.ADJECTIVE)
        && !document.token(at + 1).is("de")
        && token.readings().stream().anyMatch(reading -> reading.form() == VerbForm.PAST_PARTICIPLE)
        && document.token(at + 1).kind() == Token.Kind.WORD
        && !document.token(at + 1).is("et");
  }

  public String slice(int first, int end) {
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (int at = first; at < end; at++) {
      Token token = document.token(at);
      if (last >= 0 && token.start() > last && !words.isEmpty()) {
        words.append(' ');
      }
      words.append(token.text());
      last = token.end();
    }
    return withoutMarks(words.toString());
  }

  private static String withoutMarks(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && "«»\"“” ".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "«»\"“” ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }
}

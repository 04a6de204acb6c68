package fr.dixit.mentions.nominal;

import fr.dixit.language.Document;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import java.util.regex.Pattern;

/** What the capitals of a word tell. */
final class Capitals {

  /** Of the acts and articles that the press counts: "acte VII". */
  private static final Pattern ROMAN_NUMERAL = Pattern.compile("X{0,3}(?:IX|IV|V?I{1,3}|V)");

  private static final int LONGEST_ACRONYM = 8;

  private final Document document;

  Capitals(Document document) {
    this.document = document;
  }

  boolean isCapitalized(int at) {
    Token token = document.token(at);
    return (token.kind() == Kind.WORD || token.kind() == Kind.NUMBER) && token.isCapitalized();
  }

  /** Whether the place alone may have given the word its capital. */
  boolean isInitial(int at) {
    if (at == 0) {
      return true;
    }
    Token before = document.token(at - 1);
    boolean mark =
        before.kind() == Kind.QUOTATION_MARK || before.is(":") || before.is("-") || before.is("–");
    return mark
        || document.opensSentence(at)
        || ".!?…".contains(before.text());
  }

  boolean isAcronym(int at) {
    String text = document.token(at).text();
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2
        && capitals * 2 > text.length()
        && text.length() <= LONGEST_ACRONYM
        && !ROMAN_NUMERAL.matcher(text).matches();
  }
}

package fr.dixit.mentions.nominal;

import fr.dixit.language.Document;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The folded words of a document, one a token, as the tables of the lexicon are searched. */
public final class Words extends AbstractList<String> implements RandomAccess {

  private final Document document;

  private Words(Document document) {
    this.document = document;
  }

  public static List<String> of(Document document) {
    return new Words(document);
  }

  @Override
  public String get(int index) {
    return document.token(index).folded();
  }

  @Override
  public int size() {
    return document.tokens().size();
  }
}

package fr.dixit.mentions;

import java.util.Arrays;

/**
 * From tokens to mentions.
 *
 * @param ofPhrase by a phrase's first token: index of its mention, or -1
 * @param atToken by token: index of the innermost mention that holds it, or -1
 */
public record MentionIndex(int[] ofPhrase, int[] atToken) {

  static final MentionIndex NONE = new MentionIndex(new int[0], new int[0]);

  public MentionIndex {
    ofPhrase = ofPhrase.clone();
    atToken = atToken.clone();
  }

  @Override
  public int[] ofPhrase() {
    return ofPhrase.clone();
  }

  @Override
  public int[] atToken() {
    return atToken.clone();
  }

  int ofPhrase(int firstToken) {
    return firstToken < 0 || firstToken >= ofPhrase.length ? -1 : ofPhrase[firstToken];
  }

  int atToken(int token) {
    return token < 0 || token >= atToken.length ? -1 : atToken[token];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MentionIndex index
        && Arrays.equals(ofPhrase, index.ofPhrase)
        && Arrays.equals(atToken, index.atToken);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(atToken);
  }

  @Override
  public String toString() {
    return "index of " + atToken.length + " tokens";
  }
}

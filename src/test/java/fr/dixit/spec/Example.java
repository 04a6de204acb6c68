package fr.dixit.spec;

import java.util.List;

/**
 * A phrase of a corpus and what it must give.
 *
 * @param file the corpus, without its folder
 * @param line of the phrase, from 1
 * @param expected one line for each thing that must be found, in order; empty for nothing
 */
public record Example(String file, int line, List<String> expected, String phrase) {

  /** Where a failure can be looked up. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + phrase.replace("\n", "¶");
  }
}

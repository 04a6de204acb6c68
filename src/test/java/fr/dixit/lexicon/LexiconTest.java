package fr.dixit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.load();

  @Test
  void knowsAtLeast350ReportingVerbs() {
    assertThat(LEXICON.verbs().all()).hasSizeGreaterThan(350);
  }
}

package fr.dixit.dates;

import org.junit.jupiter.api.Test;

/** The corpus of dates as one test. */
class EveryDateTest {

  @Test
  void resolves() {
    DateTaggerTest tagger = new DateTaggerTest();
    DateTaggerTest.cases().forEach(tagger::resolves);
  }
}

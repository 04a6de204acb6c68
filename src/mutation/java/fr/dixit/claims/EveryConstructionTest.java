package fr.dixit.claims;

import org.junit.jupiter.api.Test;

/** The examples of all constructions as one test. */
class EveryConstructionTest {

  @Test
  void findsWhatIsExpectedAndNothingElse() {
    ConstructionSpecTest spec = new ConstructionSpecTest();
    ConstructionSpecTest.examples().forEach(spec::findsWhatIsExpectedAndNothingElse);
  }
}

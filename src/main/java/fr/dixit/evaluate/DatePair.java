package fr.dixit.evaluate;

import java.util.Objects;

/** A date to be found and the found one that answers it. */
record DatePair(AnnotatedDate gold, AnnotatedDate found) {

  boolean hasValue() {
    return Objects.equals(gold.value(), found.value());
  }
}

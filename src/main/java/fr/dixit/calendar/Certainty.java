package fr.dixit.calendar;

/** How far a date can be relied on, and the mark that EDTF puts behind it. */
public enum Certainty {
  CERTAIN(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String mark;

  Certainty(String mark) {
    this.mark = mark;
  }

  String mark() {
    return mark;
  }

  public boolean isApproximate() {
    return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
  }

  public boolean isUncertain() {
    return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
  }
}

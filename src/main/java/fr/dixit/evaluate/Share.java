package fr.dixit.evaluate;

/** So many of so many. */
public record Share(int right, int of) {

  static final Share NONE = new Share(0, 0);

  Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  /** From 0 to 1; 0 of nothing. */
  public double ratio() {
    return of == 0 ? 0 : (double) right / of;
  }
}

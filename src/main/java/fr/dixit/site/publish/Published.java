package fr.dixit.site.publish;

/** How many files of a site were written, found as they should be, and removed. */
public record Published(int written, int unchanged, int removed) {

  public boolean nothingChanged() {
    return written == 0 && removed == 0;
  }
}

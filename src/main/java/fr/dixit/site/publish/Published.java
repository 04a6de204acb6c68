package fr.dixit.site.publish;

/**
 * How many files of a site were written, found as they should be, and removed.
 *
 * @param state what {@link SiteState} tells of the site until somebody alters it
 */
public record Published(int written, int unchanged, int removed, String state) {

  public boolean nothingChanged() {
    return written == 0 && removed == 0;
  }

  /** The same site, when it need not be published again. */
  public Published again() {
    return new Published(0, written + unchanged, 0, state);
  }

  @Override
  public String toString() {
    return written + " written, " + unchanged + " unchanged, " + removed + " removed";
  }
}

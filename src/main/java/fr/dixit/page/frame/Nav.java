package fr.dixit.page.frame;

/** The links of the masthead and the foot. */
public record Nav(
    Entry home,
    Entry articles,
    Entry claims,
    Entry sources,
    Entry subjects,
    Entry chronology,
    Entry disagreements,
    Entry method,
    Entry search,
    Entry corrections,
    Entry data,
    Entry siteMap,
    Entry accessibility) {

  /**
   * A link whose words the template gives.
   *
   * @param current whether the page is this one
   * @param section whether the page is below it
   */
  public record Entry(String href, boolean current, boolean section) {}
}

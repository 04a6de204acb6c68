package fr.dixit.page.path;

/** Pages that every archive has, once. */
public enum FixedPage {
  HOME("index"),
  CHRONOLOGY("chronologie"),
  DISAGREEMENTS("desaccords/index"),
  METHOD("methode"),
  SEARCH("recherche"),
  CORRECTIONS("corrections"),
  DATA("donnees"),
  SITE_MAP("plan"),
  ACCESSIBILITY("accessibilite");

  private final PagePath path;

  FixedPage(String name) {
    this.path = new PagePath(name + ".html");
  }

  public PagePath path() {
    return path;
  }
}

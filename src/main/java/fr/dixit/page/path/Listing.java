package fr.dixit.page.path;

/** The lists of the site, each in one order; the first of each subject is its front page. */
public enum Listing {
  ARTICLES_BY_DATE(Subject.ARTICLES, "articles-date"),
  ARTICLES_BY_TITLE(Subject.ARTICLES, "articles-titre"),
  ARTICLES_BY_CLAIMS(Subject.ARTICLES, "articles-declarations"),
  CLAIMS_BY_DATE(Subject.CLAIMS, "declarations-date"),
  CLAIMS_BY_SOURCE(Subject.CLAIMS, "declarations-source"),
  CLAIMS_UNDATED(Subject.CLAIMS, "declarations-sans-date"),
  SOURCES_BY_CLAIMS(Subject.SOURCES, "sources-declarations"),
  SOURCES_BY_NAME(Subject.SOURCES, "sources-nom"),
  SOURCES_BY_TYPE(Subject.SOURCES, "sources-type"),
  SUBJECTS_BY_NAME(Subject.SUBJECTS, "sujets-nom"),
  SUBJECTS_BY_CLAIMS(Subject.SUBJECTS, "sujets-declarations");

  /** What a list is of. */
  public enum Subject {
    ARTICLES("articles"),
    CLAIMS("declarations"),
    SOURCES("sources"),
    SUBJECTS("sujets");

    private final String folder;

    Subject(String folder) {
      this.folder = folder;
    }

    public String folder() {
      return folder;
    }

    public Listing front() {
      return switch (this) {
        case ARTICLES -> ARTICLES_BY_DATE;
        case CLAIMS -> CLAIMS_BY_DATE;
        case SOURCES -> SOURCES_BY_CLAIMS;
        case SUBJECTS -> SUBJECTS_BY_NAME;
      };
    }
  }

  private final Subject subject;
  private final String key;

  Listing(Subject subject, String key) {
    this.subject = subject;
    this.key = key;
  }

  public Subject subject() {
    return subject;
  }

  /** File name of its pages, and key of its labels. */
  public String key() {
    return key;
  }

  /**
   * A page of the list.
   *
   * @param number from 1
   */
  public PagePath path(int number) {
    if (number > 1) {
      return new PagePath("listes/" + key + "-" + number + ".html");
    }
    return new PagePath(
        this == subject.front() ? subject.folder() + "/index.html" : "listes/" + key + ".html");
  }
}

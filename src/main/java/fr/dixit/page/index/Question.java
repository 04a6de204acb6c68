package fr.dixit.page.index;

/** What a page can ask of the archive without depending on the whole of it. */
public enum Question {
  /** An article with all that the archive found in it. */
  ARTICLE,
  /** The articles before and after an article. */
  AROUND_ARTICLE,
  /** A claim, what bears on it, what was changed of it, and what its source says around it. */
  CLAIM,
  /** All claims of the same words as a claim that is taken for the first to have them. */
  ECHO,
  /** A source, what it says, passes on and answers, and what was changed of it. */
  SOURCE,
  /** The name of a source, if there is such a source. */
  SOURCE_NAME,
  /** A subject and what is said of it. */
  SUBJECT,
  /** The name of a subject, if there is such a subject. */
  SUBJECT_NAME,
  /** What belongs to a period, and the periods before and after it. */
  PERIOD,
  /** Who asserts and who denies the same. */
  DISAGREEMENT,
  /** What a page of a list holds. */
  LISTED;

  /** The question about one thing, as a build tells it to the next. */
  String about(String id) {
    return name() + " " + id;
  }
}

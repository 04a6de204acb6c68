package fr.dixit.ingest;

import java.util.function.Function;

/** What can be stated about an article and is shown on its page. */
public enum Fact {
  TITLE(Metadata::title),
  PUBLISHED(Metadata::published),
  MODIFIED(Metadata::modified),
  OUTLET(Metadata::outlet),
  AUTHOR(Metadata::author),
  URL(Metadata::url),
  CAPTURED(Metadata::captured),
  ARCHIVE(Metadata::archive);

  private final Function<Metadata, Object> value;

  Fact(Function<Metadata, Object> value) {
    this.value = value;
  }

  boolean isStatedIn(Metadata metadata) {
    return value.apply(metadata) != null;
  }
}

package fr.dixit.archive;

import fr.dixit.archive.identity.Identity;

/** A source as a claim names it. */
public record SourceRef(String id, String name, SourceType type) {

  public static SourceRef of(Identity identity) {
    return new SourceRef(identity.id(), identity.name(), SourceType.of(identity.type()));
  }
}

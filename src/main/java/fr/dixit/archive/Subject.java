package fr.dixit.archive;

import java.util.List;

/**
 * Whom or what claims name.
 *
 * @param id of its page, from its name; that of the source when it speaks too
 * @param claims that name it, in the archive's order
 */
public record Subject(String id, String name, SourceType type, List<ArchivedClaim> claims) {

  public SourceRef ref() {
    return new SourceRef(id, name, type);
  }
}

package fr.dixit.archive.assembly;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.SourceType;
import fr.dixit.archive.Subject;
import fr.dixit.archive.identity.Identities;
import fr.dixit.archive.identity.Identity;
import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds whom and what the claims of an archive name. Only a name makes a subject. */
final class Subjects {

  private static final Comparator<Subject> BY_NAME =
      Comparator.comparing((Subject subject) -> Folding.fold(subject.name()))
          .thenComparing(Subject::id);

  private final Identities identities;

  Subjects(Identities identities) {
    this.identities = identities;
  }

  /** By folded name. */
  List<Subject> of(List<ArchivedClaim> claims) {
    Map<String, List<ArchivedClaim>> byId = new LinkedHashMap<>();
    for (ArchivedClaim claim : claims) {
      for (String id : claim.mentioned()) {
        byId.computeIfAbsent(id, key -> new ArrayList<>()).add(claim);
      }
    }
    return byId.entrySet().stream()
        .map(entry -> subject(entry.getKey(), entry.getValue()))
        .sorted(BY_NAME)
        .toList();
  }

  private Subject subject(String id, List<ArchivedClaim> claims) {
    Identity identity = identities.find(id);
    if (identity == null) {
      throw new IllegalStateException("nobody has the id " + id);
    }
    return new Subject(id, identity.name(), SourceType.of(identity.type()), List.copyOf(claims));
  }
}

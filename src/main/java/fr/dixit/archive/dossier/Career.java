package fr.dixit.archive.dossier;

import fr.dixit.archive.Source.Role;
import fr.dixit.calendar.Edtf;
import fr.dixit.text.Folding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The titles and functions of one source over time. */
final class Career {

  private final Map<String, Role> roles = new LinkedHashMap<>();

  /** What an article states outweighs what another lets a reader deduce. */
  void add(Role role) {
    roles.merge(Folding.fold(role.words()), role, Career::together);
  }

  private static Role together(Role known, Role other) {
    boolean stated = known.deducedFrom() == null || other.deducedFrom() == null;
    return new Role(
        known.words(),
        known.article(),
        earliest(known.first(), other.first()),
        latest(known.last(), other.last()),
        stated ? null : known.deducedFrom());
  }

  /** Earliest first; those without a date last, in the order in which they were met. */
  List<Role> roles() {
    return roles.values().stream()
        .sorted(Comparator.comparing(Role::first, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private static @Nullable Edtf earliest(@Nullable Edtf one, @Nullable Edtf other) {
    return known(one, other).min(Comparator.naturalOrder()).orElse(null);
  }

  private static @Nullable Edtf latest(@Nullable Edtf one, @Nullable Edtf other) {
    return known(one, other).max(Comparator.naturalOrder()).orElse(null);
  }

  private static Stream<Edtf> known(@Nullable Edtf one, @Nullable Edtf other) {
    return Stream.of(one, other).filter(java.util.Objects::nonNull);
  }
}

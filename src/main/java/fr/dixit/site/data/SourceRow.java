package fr.dixit.site.data;

import fr.dixit.archive.Source;
import fr.dixit.archive.SourceType;
import fr.dixit.calendar.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code sources.jsonl}: the components are its keys, in their order.
 *
 * @param claims how many
 */
record SourceRow(
    String id,
    String name,
    SourceType type,
    List<Source.Alias> aliases,
    List<RoleRow> roles,
    int claims,
    List<String> articles,
    @Nullable Edtf first,
    @Nullable Edtf last) {

  /** A title or function, and the article that first gives it. */
  record RoleRow(String role, @Nullable Edtf date, String article) {}

  static SourceRow of(Source source) {
    return new SourceRow(
        source.id(),
        source.name(),
        source.type(),
        source.aliases(),
        source.roles().stream()
            .map(role -> new RoleRow(role.words(), role.date(), role.article()))
            .toList(),
        source.claims().size(),
        source.articles(),
        source.first(),
        source.last());
  }
}

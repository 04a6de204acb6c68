package fr.dixit.site.data;

import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.SourceType;
import fr.dixit.calendar.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code sources.jsonl}: the components are its keys, in their order.
 *
 * @param claims how many
 * @param role title or function stated by hand
 * @param wikidata id of its item there, stated by hand
 */
record SourceRow(
    String id,
    String name,
    SourceType type,
    boolean named,
    List<Source.Alias> aliases,
    List<RoleRow> roles,
    List<String> possible,
    List<Source.Joined> joined,
    int claims,
    List<String> articles,
    @Nullable Edtf first,
    @Nullable Edtf last,
    @Nullable String role,
    @Nullable String wikidata) {

  /**
   * A title or function.
   *
   * @param date publication of the earliest article that gives it
   * @param last publication of the latest
   * @param article the first that gives it
   */
  record RoleRow(
      String role,
      @Nullable Edtf date,
      @Nullable Edtf last,
      String article,
      @Nullable String deducedFrom) {

    static RoleRow of(Source.Role role) {
      return new RoleRow(
          role.words(), role.first(), role.last(), role.article(), role.deducedFrom());
    }
  }

  static SourceRow of(Source source) {
    return new SourceRow(
        source.id(),
        source.name(),
        source.type(),
        source.named(),
        source.aliases(),
        source.roles().stream().map(RoleRow::of).toList(),
        source.possible().stream().map(SourceRef::id).toList(),
        source.joined(),
        source.claims().size(),
        source.articles(),
        source.first(),
        source.last(),
        source.stated().role(),
        source.stated().wikidata());
  }
}

package fr.dixit.lexicon.names;

import fr.dixit.lexicon.table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, or a region or territory that the press lets speak as one.
 *
 * @param name usual short name, without article
 * @param article "le", "la", "l'", "les", or empty
 * @param capital seat of the government, which may stand for it; null when it has none of its own
 * @param demonym adjective of origin, masculine singular; null when it would not tell states apart
 * @param aliases other names and acronyms
 */
public record State(
    String name,
    String article,
    Kind kind,
    @Nullable String capital,
    @Nullable String demonym,
    List<String> aliases) {

  static final String[] COLUMNS = {"name", "article", "kind", "capital", "demonym", "aliases"};

  /** Whether it is a state or a part of one. */
  public enum Kind {
    STATE,
    PLACE
  }

  static State of(Row row) {
    String article = row.optional("article");
    return new State(
        row.text("name"),
        article == null ? "" : article,
        row.constant("kind", Kind.class),
        row.optional("capital"),
        row.optional("demonym"),
        row.list("aliases"));
  }
}

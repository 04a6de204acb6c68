package fr.dixit.lexicon.names;

import fr.dixit.lexicon.table.Row;
import java.util.List;

/**
 * A body that the press names without introducing it.
 *
 * @param name most complete usual name, without leading article unless it is part of the name
 * @param article as used before the name: "le", "la", "l'", "les", or empty
 * @param aliases acronyms and other names
 */
public record Organization(
    String name, String article, List<String> aliases, OrganizationClass cls) {

  static final String[] COLUMNS = {"name", "article", "aliases", "class"};

  static Organization of(Row row) {
    String article = row.optional("article");
    return new Organization(
        row.text("name"),
        article == null ? "" : article,
        row.list("aliases"),
        row.constant("class", OrganizationClass.class));
  }
}

package fr.dixit.page.cite;

import fr.dixit.calendar.Edtf;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry for BibTeX and biblatex, whose {@code date} is EDTF. */
public final class BibTex {

  /** A key holds no space and none of the characters that end it. */
  private static final Pattern NO_KEY =
      Pattern.compile("[^\\p{ASCII}]|[\\s\"#%'(),={}~\\\\]");

  private final StringBuilder entry = new StringBuilder();

  private BibTex() {}

  /** The entry, ending in a line break. */
  public static String of(Reference reference) {
    return new BibTex().entry(reference);
  }

  private String entry(Reference reference) {
    entry.append("@article{").append(key(reference.key())).append(",\n");
    String authors =
        reference.authors().stream()
            .map(name -> "{" + escaped(name) + "}")
            .collect(Collectors.joining(" and "));
    verbatim("author", authors.isEmpty() ? null : authors);
    verbatim("title", "{" + escaped(reference.title()) + "}");
    field("journal", reference.outlet());
    field("date", edtf(reference.issued()));
    field("year", Years.only(reference.issued()));
    verbatim("url", url(reference.url()));
    field("urldate", edtf(reference.accessed()));
    field("note", reference.quotation() == null ? null : reference.quotation().toString());
    return entry.append("}\n").toString();
  }

  private void field(String name, @Nullable String value) {
    verbatim(name, value == null ? null : escaped(value));
  }

  private void verbatim(String name, @Nullable String value) {
    if (value != null) {
      entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static @Nullable String edtf(@Nullable Edtf date) {
    return date == null ? null : date.toString();
  }

  private static String key(String id) {
    return NO_KEY.matcher(id).replaceAll("-");
  }

  /** An address keeps its characters, but braces would end the field. */
  private static @Nullable String url(@Nullable String url) {
    return url == null ? null : url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (char c : words.toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '{', '}', '%', '&', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}

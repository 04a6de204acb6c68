package fr.dixit.page.cite;

import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/** A record in RIS, which reference managers exchange; lines end as its specification wants. */
public final class Ris {

  private static final String END = "\r\n";

  private final StringBuilder lines = new StringBuilder();

  private Ris() {}

  /** The record, ending in a line break. */
  public static String of(Reference reference) {
    return new Ris().lines(reference);
  }

  private String lines(Reference reference) {
    line("TY", "NEWS");
    line("ID", reference.key());
    reference.authors().forEach(author -> line("AU", author));
    line("TI", reference.title());
    line("T2", reference.outlet());
    line("PY", Years.only(reference.issued()));
    line("DA", day(reference.issued()));
    line("UR", reference.url());
    line("Y2", day(reference.accessed()));
    line("N1", reference.quotation() == null ? null : reference.quotation().toString());
    line("LA", "fr");
    line("ER", "");
    return lines.toString();
  }

  private void line(String tag, @Nullable String value) {
    if (value != null) {
      lines.append(tag).append("  - ").append(value).append(END);
    }
  }

  private static @Nullable String day(@Nullable Edtf date) {
    return date instanceof Day day ? day.date().toString().replace('-', '/') : null;
  }
}

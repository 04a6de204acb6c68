package fr.dixit.page.cite;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of CSL-JSON: the components are its keys, in their order; absent where nothing is known.
 */
@JsonInclude(Include.NON_EMPTY)
public record CslJson(
    String id,
    String type,
    List<Name> author,
    String title,
    @JsonProperty("container-title") @Nullable String containerTitle,
    @Nullable Date issued,
    @Nullable Date accessed,
    @JsonProperty("URL") @Nullable String url,
    String language,
    @Nullable String note) {

  /** A name that nobody has taken apart. */
  record Name(String literal) {}

  /** One date, or the first and the last that it may be; words where it has no such bounds. */
  @JsonInclude(Include.NON_EMPTY)
  record Date(
      @JsonProperty("date-parts") List<List<Integer>> dateParts,
      @Nullable Boolean circa,
      @Nullable String literal) {

    static @Nullable Date of(@Nullable Edtf date) {
      if (date == null) {
        return null;
      }
      if (date.earliest() == null || date.latest() == null) {
        return new Date(List.of(), null, date.toString());
      }
      return new Date(parts(date), date.isApproximate() ? true : null, null);
    }

    private static List<List<Integer>> parts(Edtf date) {
      List<Integer> first = parts(date.earliest());
      if (date instanceof Day || date.earliest().equals(date.latest())) {
        return List.of(first);
      }
      if (date instanceof Month) {
        return List.of(first.subList(0, 2));
      }
      return date instanceof Year
          ? List.of(first.subList(0, 1))
          : List.of(first, parts(date.latest()));
    }

    private static List<Integer> parts(LocalDate day) {
      return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
  }

  public static CslJson of(Reference reference) {
    List<Name> authors = new ArrayList<>();
    reference.authors().forEach(author -> authors.add(new Name(author)));
    return new CslJson(
        reference.key(),
        "article-newspaper",
        authors,
        reference.title(),
        reference.outlet(),
        Date.of(reference.issued()),
        Date.of(reference.accessed()),
        reference.url(),
        "fr",
        reference.quotation() == null ? null : reference.quotation().toString());
  }
}

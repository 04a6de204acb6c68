package fr.dixit.ingest.copies;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A web address without what does not tell pages apart. */
final class Address {

  private static final Pattern PARTS =
      Pattern.compile("(?i)https?://(?:www\\.)?([^/?#\\s]++)([^?#\\s]*+)(?:\\?([^#\\s]*+))?.*");

  /** By whom the page was reached: Google, Facebook, AT Internet. */
  private static final Pattern TRACKING =
      Pattern.compile("(?:utm_|at_|xtor|fbclid|gclid).*", Pattern.CASE_INSENSITIVE);

  private Address() {}

  /** The same for all addresses of a page; null for what is none, and for a site's first page. */
  static @Nullable String of(@Nullable String url) {
    Matcher parts = PARTS.matcher(url == null ? "" : url);
    if (!parts.matches()) {
      return null;
    }
    String path = parts.group(2).replaceFirst("/$", "");
    String query = query(parts.group(3));
    return path.isEmpty() && query.isEmpty()
        ? null
        : parts.group(1).toLowerCase(Locale.ROOT) + path + "?" + query;
  }

  private static String query(@Nullable String query) {
    return Pattern.compile("&")
        .splitAsStream(query == null ? "" : query)
        .filter(parameter -> !TRACKING.matcher(parameter).matches())
        .collect(Collectors.joining("&"));
  }
}

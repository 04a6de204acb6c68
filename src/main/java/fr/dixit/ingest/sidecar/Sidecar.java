package fr.dixit.ingest.sidecar;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Quoted;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Rights;
import fr.dixit.ingest.Stated;
import fr.dixit.text.Text;
import fr.dixit.yaml.YamlEntries;
import fr.dixit.yaml.YamlFile;
import fr.dixit.yaml.YamlMapping;
import fr.dixit.yaml.YamlValue;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code NAME.yaml}: what a person states about the article beside it. */
public final class Sidecar {

  private static final String HINT =
      "nothing of it is used; put values with “: ” or “#” in them between double quotes";
  private static final String CORRECTIONS = "corrections";

  private static final List<String> KEYS =
      List.of(
          "title",
          "published",
          "outlet",
          "url",
          "author",
          "language",
          "captured",
          "modified",
          "archive",
          "rights",
          CORRECTIONS);

  /** What holds for every article of a file that holds several. */
  private static final Set<String> COMMON = Set.of("outlet", "language", "rights", CORRECTIONS);

  private final YamlEntries yaml;
  private final Consumer<Diagnostic> diagnostics;

  private Sidecar(YamlEntries yaml, Consumer<Diagnostic> diagnostics) {
    this.yaml = yaml;
    this.diagnostics = diagnostics;
  }

  /**
   * What the YAML states; what of it is wrong is left out and reported. Corrections are not read
   * further: only who knows claims and sources can.
   *
   * @param shown the file's path, for diagnostics
   */
  public static Stating read(String shown, Text text, Consumer<Diagnostic> diagnostics) {
    YamlMapping root = YamlFile.read(shown, text, HINT, diagnostics);
    if (root == null) {
      return Stating.NOTHING;
    }
    return stating(root.entries(KEYS, diagnostics), diagnostics);
  }

  /** The corrections of {@code archive.yaml}, which states nothing else. */
  public static List<YamlMapping> corrections(
      String shown, Text text, Consumer<Diagnostic> diagnostics) {
    YamlMapping root = YamlFile.read(shown, text, HINT, diagnostics);
    return root == null
        ? List.of()
        : root.entries(List.of(CORRECTIONS), diagnostics).mappings(CORRECTIONS);
  }

  /** The same beside a file that holds several articles: what would be said of one is an error. */
  public static Stating readForAll(String shown, Text text, Consumer<Diagnostic> diagnostics) {
    YamlMapping root = YamlFile.read(shown, text, HINT, diagnostics);
    if (root == null) {
      return Stating.NOTHING;
    }
    YamlEntries entries = root.entries(KEYS, diagnostics);
    new Sidecar(entries, diagnostics).refuseWhatIsOfOne();
    return stating(entries.only(COMMON), diagnostics);
  }

  private static Stating stating(YamlEntries entries, Consumer<Diagnostic> diagnostics) {
    return new Stating(new Sidecar(entries, diagnostics).metadata(), entries.mappings(CORRECTIONS));
  }

  private void refuseWhatIsOfOne() {
    for (String key : KEYS) {
      if (!COMMON.contains(key)) {
        refuse(
            key,
            0,
            Quoted.of(key) + " cannot hold for every article of this file",
            "only outlet, language and rights are stated for all; take this line out");
      }
    }
  }

  private Metadata metadata() {
    return new Metadata(
        words("title"),
        date("published"),
        words("outlet"),
        url("url"),
        words("author"),
        language("language"),
        date("captured"),
        date("modified"),
        url("archive"),
        rights("rights"));
  }

  private @Nullable Rights rights(String key) {
    String words = words(key);
    if (words == null) {
      return null;
    }
    Rights rights = Rights.of(words);
    if (rights == null) {
      refuse(key, 0, Quoted.of(words) + " is no kind of rights", "write full or excerpt");
    }
    return rights;
  }

  /** On one line, without characters that mean nothing on a page; null when empty. */
  private @Nullable String words(String key) {
    YamlValue value = yaml.value(key);
    return value == null ? null : Stated.words(value.words());
  }

  private @Nullable Edtf date(String key) {
    String date = words(key);
    if (date == null) {
      return null;
    }
    try {
      return EdtfParser.parse(date);
    } catch (EdtfException e) {
      refuse(key, e.index(), Quoted.of(date) + " is no date: " + e.getMessage(), e.hint());
      return null;
    }
  }

  private @Nullable String url(String key) {
    String url = words(key);
    if (url == null || Stated.webAddress(url) != null) {
      return url;
    }
    refuse(
        key, 0, Quoted.of(url) + " is no web address", "it should begin with https:// or http://");
    return null;
  }

  private @Nullable String language(String key) {
    String language = words(key);
    String tag = Stated.language(language);
    if (language != null && tag == null) {
      refuse(key, 0, Quoted.of(language) + " is no language tag", "write for example fr or fr-BE");
    }
    return tag;
  }

  private void refuse(String key, int index, String message, String hint) {
    YamlValue value = yaml.value(key);
    if (value != null) {
      diagnostics.accept(value.place().after(index).says(Severity.ERROR, message, hint));
    }
  }
}

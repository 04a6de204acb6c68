package fr.dixit.site.theme;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.page.words.Language;
import fr.dixit.text.Text;
import fr.dixit.yaml.YamlEntries;
import fr.dixit.yaml.YamlFile;
import fr.dixit.yaml.YamlMapping;
import fr.dixit.yaml.YamlValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code theme.yaml}; as it is configuration, a mistake in it stops the build. */
public final class ThemeFile {

  private static final String NAME = "theme.yaml";

  private static final List<String> KEYS =
      List.of("title", "logo", "footer", "base-url", "language", "accent", "accent-dark");

  private static final String HINT = "put values with “: ” or “#” in them between double quotes";

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  /** The style sheet's backgrounds: of light pages first, then of dark ones. */
  private static final Pattern PAPER = Pattern.compile("--paper:\\s*(#[0-9a-fA-F]{6})");

  private final YamlEntries yaml;
  private final List<Colour> backgrounds;

  private ThemeFile(YamlEntries yaml, String styleSheet) {
    this.yaml = yaml;
    this.backgrounds = PAPER.matcher(styleSheet).results().map(ThemeFile::colour).limit(2).toList();
  }

  private static Colour colour(MatchResult declaration) {
    return Colour.of(declaration.group(1));
  }

  /**
   * The theme in a folder of templates, which may be null or without one.
   *
   * @param styleSheet CSS, on whose backgrounds the accent must be readable
   * @throws DixitException when the theme says what cannot be
   */
  public static Theme read(@Nullable Path templates, String styleSheet) {
    Path file = templates == null ? null : templates.resolve(NAME);
    if (file == null || !Files.isRegularFile(file)) {
      return Theme.NONE;
    }
    try {
      Text text = new Text(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      YamlMapping yaml = YamlFile.read(file.toString(), text, HINT, ThemeFile::fail);
      return yaml == null
          ? Theme.NONE
          : new ThemeFile(yaml.entries(KEYS, ThemeFile::fail), styleSheet).theme();
    } catch (IOException e) {
      throw new DixitException(
          Diagnostic.of(Severity.ERROR, file.toString(), "cannot be read", "check its rights"), e);
    }
  }

  private static void fail(Diagnostic mistake) {
    throw new DixitException(mistake);
  }

  private Theme theme() {
    Colour accent = accent("accent", 0);
    Colour dark = accent("accent-dark", 1);
    return new Theme(
        words("title"),
        words("logo"),
        words("footer"),
        words("base-url"),
        language(),
        accent,
        dark != null || accent == null ? dark : derived(accent));
  }

  /** A colour that is dark enough for a light page is too dark for a dark one. */
  private Colour derived(Colour accent) {
    return backgrounds.size() > 1 ? accent.readableOn(backgrounds.get(1)) : accent;
  }

  private @Nullable String words(String key) {
    YamlValue value = yaml.value(key);
    return value == null || value.words().isBlank() ? null : value.words().strip();
  }

  private Language language() {
    String code = words("language");
    Language language = code == null ? Language.FRENCH : Language.of(code);
    if (language == null) {
      refuse("language", "the interface does not speak “" + code + "”", "write fr or en");
      throw new AssertionError("refused");
    }
    return language;
  }

  private @Nullable Colour accent(String key, int background) {
    String words = words(key);
    if (words == null) {
      return null;
    }
    if (!HEX.matcher(words).matches()) {
      refuse(key, "“" + words + "” is no colour", "write it as \"#rrggbb\", between quotes");
    }
    Colour colour = Colour.of(words);
    if (background < backgrounds.size() && !colour.isReadableOn(backgrounds.get(background))) {
      refuse(key, faint(colour, backgrounds.get(background)), nearest(colour, background));
    }
    return colour;
  }

  private static String faint(Colour colour, Colour background) {
    return String.format(
        Locale.ROOT,
        "%s is hard to read on %s: contrast %.2f, where %.1f is needed",
        colour,
        background,
        Math.floor(100 * colour.contrast(background)) / 100,
        Colour.CONTRAST);
  }

  private String nearest(Colour colour, int background) {
    return "the nearest that can be read is \""
        + colour.readableOn(backgrounds.get(background))
        + "\"";
  }

  private void refuse(String key, String message, String hint) {
    YamlValue value = yaml.value(key);
    if (value != null) {
      fail(value.place().says(Severity.ERROR, message, hint));
    }
  }
}

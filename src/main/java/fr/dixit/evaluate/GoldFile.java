package fr.dixit.evaluate;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.claims.Kind;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Quoted;
import fr.dixit.diagnostic.Severity;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code NAME.gold.json}: what people found in an article. The first fault in it is thrown. */
final class GoldFile {

  private final Path file;
  private final JsonNode root;

  private GoldFile(Path file, JsonNode root) {
    this.file = file;
    this.root = root;
  }

  static GoldFile read(Path file) {
    String json = content(file);
    try {
      return new GoldFile(file, JsonMapper.shared().readTree(json));
    } catch (JacksonException e) {
      int offset = (int) Math.max(0, Math.min(json.length(), e.getLocation().getCharOffset()));
      throw new DixitException(
          Diagnostic.at(
              Severity.ERROR,
              file.toString(),
              new Text(json),
              offset,
              "is not valid JSON",
              "put right what stands at or before the caret"));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR, file.toString(), "cannot be read", "save it as text in UTF-8"),
          e);
    }
  }

  /** When the article appeared, or null when nobody knows. */
  @Nullable Edtf published() {
    return date("", root, "published");
  }

  List<AnnotatedClaim> claims(Text text) {
    List<AnnotatedClaim> claims = new ArrayList<>();
    for (JsonNode claim : array("", root, "claims")) {
      claims.add(claim("/claims/" + claims.size(), claim));
    }
    for (LocatedClaim claim : new Extents(text).of(claims)) {
      if (claim.start() < 0) {
        throw notInText("/claims/" + claims.indexOf(claim.claim()), claim.claim().words());
      }
    }
    return List.copyOf(claims);
  }

  List<AnnotatedDate> dates(Text text) {
    List<AnnotatedDate> dates = new ArrayList<>();
    for (JsonNode date : array("", root, "dates")) {
      String place = "/dates/" + dates.size();
      Span span = span(place, date, text);
      dates.add(new AnnotatedDate(span, edtf(place, date, "value"), isOptional(date)));
    }
    return List.copyOf(dates);
  }

  private AnnotatedClaim claim(String place, JsonNode claim) {
    List<String> content = new ArrayList<>();
    for (JsonNode part : array(place, claim, "content")) {
      content.add(part.asString());
    }
    return new AnnotatedClaim(
        List.copyOf(content),
        required(place, claim, "source"),
        optional(claim, "cue"),
        kind(place, claim),
        edtf(place, claim, "said"),
        isOptional(claim));
  }

  private Kind kind(String place, JsonNode claim) {
    String kind = required(place, claim, "kind");
    try {
      return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong(place + "/kind is " + Quoted.of(kind), "write direct, indirect or mixed");
    }
  }

  /** The nth place of the words, counted from 0. */
  private Span span(String place, JsonNode date, Text text) {
    String words = required(place, date, "text");
    int start = -1;
    for (int nth = date.path("nth").asInt(0); nth >= 0; nth--) {
      start = text.value().indexOf(words, start + 1);
      if (start < 0) {
        throw notInText(place, words);
      }
    }
    return new Span(start, start + words.length());
  }

  private @Nullable String edtf(String place, JsonNode node, String key) {
    Edtf date = date(place, node, key);
    return date == null ? null : date.toString();
  }

  private @Nullable Edtf date(String place, JsonNode node, String key) {
    String date = optional(node, key);
    try {
      return date == null ? null : EdtfParser.parse(date);
    } catch (EdtfException e) {
      throw wrong(
          place + "/" + key + ": " + Quoted.of(date) + " is no date: " + e.getMessage(), e.hint());
    }
  }

  private static boolean isOptional(JsonNode node) {
    return node.path("optional").asBoolean(false);
  }

  private static @Nullable String optional(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.asString() : null;
  }

  private String required(String place, JsonNode node, String key) {
    String value = optional(node, key);
    if (value == null) {
      throw wrong(place + "/" + key + " is missing", "write it between quotation marks");
    }
    return value;
  }

  private JsonNode array(String place, JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (!value.isArray()) {
      throw wrong(place + "/" + key + " is no list", "write “" + key + "”: […], perhaps empty");
    }
    return value;
  }

  private DixitException notInText(String place, String words) {
    return wrong(
        place + ": the article does not hold " + Quoted.of(words),
        "copy the words exactly as they stand in it");
  }

  private DixitException wrong(String message, String hint) {
    return new DixitException(Diagnostic.of(Severity.ERROR, file.toString(), message, hint));
  }
}

package fr.dixit.correction;

import fr.dixit.archive.Relation;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.claims.Kind;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Place;
import fr.dixit.diagnostic.Quoted;
import fr.dixit.diagnostic.Severity;
import fr.dixit.diagnostic.Suggestion;
import fr.dixit.ingest.Stated;
import fr.dixit.mentions.EntityType;
import fr.dixit.yaml.YamlEntries;
import fr.dixit.yaml.YamlMapping;
import fr.dixit.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of one correction. */
final class Fields {

  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,11}");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  private final Place place;
  private final Form form;
  private final YamlEntries yaml;
  private final Consumer<Diagnostic> diagnostics;
  private boolean wrong;

  Fields(YamlMapping mapping, Form form, Consumer<Diagnostic> diagnostics) {
    this.place = mapping.place();
    this.form = form;
    this.diagnostics =
        diagnostic -> {
          wrong = true;
          diagnostics.accept(diagnostic);
        };
    this.yaml = mapping.entries(form.keys(), this.diagnostics);
  }

  /** The correction; null when anything in it is wrong, which is reported. */
  @Nullable Correction correction() {
    List<Word> subject = words(form.key());
    if (!isEnough(subject.size()) && !wrong) {
      refuse(place, "“" + form.key() + "” needs " + need(), example());
    }
    Correction correction = wrong ? null : correction(subject);
    return wrong ? null : correction;
  }

  private boolean isEnough(int words) {
    return switch (form) {
      case SAME, DIFFERENT -> words >= 2;
      case RELATE, DENY -> words == 2;
      case REJECT, CLAIM, SOURCE -> words == 1;
      case ADD -> words >= 1;
    };
  }

  private String need() {
    return switch (form) {
      case SAME, DIFFERENT -> "two names or more";
      case RELATE, DENY -> "the ids of two claims";
      case REJECT, CLAIM -> "the id of a claim";
      case ADD -> "the words of the article";
      case SOURCE -> "a name";
    };
  }

  private String example() {
    return switch (form) {
      case SAME, DIFFERENT -> "for example “" + form.key() + ": [Pashinyan, Nikol Pachinian]”";
      case RELATE, DENY -> "for example “" + form.key() + ": [c-0123456789, c-abcdef0123]”";
      case REJECT, CLAIM -> "copy it from the claim's page, for example c-0123456789";
      case ADD -> "copy them from the article";
      case SOURCE -> "write a name as an article writes it";
    };
  }

  private Correction correction(List<Word> subject) {
    Word first = distinct(subject).get(0);
    Word last = subject.get(subject.size() - 1);
    return switch (form) {
      case REJECT -> new ClaimCorrection.Reject(first, word("words"), note());
      case ADD -> new ClaimCorrection.Add(subject, occurrence(), stated(), note());
      case CLAIM ->
          new ClaimCorrection.Change(first, word("words"), words("extent"), stated(), note());
      case SAME -> new SourceCorrection.Same(subject, note());
      case DIFFERENT -> new SourceCorrection.Different(subject, note());
      case SOURCE ->
          new SourceCorrection.Describe(
              first,
              text("name"),
              constant("type", EntityType.class, EntityType.UNKNOWN, EntityType.PLACE),
              text("role"),
              wikidata(),
              note());
      case RELATE -> new RelationCorrection.Relate(first, last, required(relation()), note());
      case DENY -> new RelationCorrection.Deny(first, last, relation(), note());
    };
  }

  private Relation.@Nullable Type relation() {
    return constant("as", Relation.Type.class);
  }

  private Relation.Type required(Relation.@Nullable Type type) {
    if (type != null) {
      return type;
    }
    if (!wrong) {
      refuse(place, "“relate” needs “as”", known(Relation.Type.class));
    }
    return Relation.Type.ANSWERS;
  }

  private ClaimCorrection.Stated stated() {
    return new ClaimCorrection.Stated(word("source"), constant("kind", Kind.class), date("said"));
  }

  private Note note() {
    return new Note(place, text("why"), text("by"), date("on"));
  }

  private List<Word> distinct(List<Word> names) {
    for (int i = 1; i < names.size(); i++) {
      Word name = names.get(i);
      if (names.subList(0, i).stream().anyMatch(name::isLike)) {
        refuse(name.place(), "names " + Quoted.of(name.words()) + " twice", "keep one of them");
      }
    }
    return names;
  }

  private List<Word> words(String key) {
    List<Word> words = new ArrayList<>();
    for (YamlValue value : yaml.values(key)) {
      String cleaned = Stated.words(value.words());
      if (cleaned != null) {
        words.add(new Word(cleaned, value.place()));
      }
    }
    return List.copyOf(words);
  }

  private @Nullable Word word(String key) {
    YamlValue value = yaml.value(key);
    String cleaned = value == null ? null : Stated.words(value.words());
    return cleaned == null ? null : new Word(cleaned, value.place());
  }

  private @Nullable String text(String key) {
    Word word = word(key);
    return word == null ? null : word.words();
  }

  private @Nullable Integer occurrence() {
    Word number = word("occurrence");
    if (number == null) {
      return null;
    }
    if (NUMBER.matcher(number.words()).matches()) {
      return Integer.valueOf(number.words());
    }
    refuse(number.place(), Quoted.of(number.words()) + " is no count", "the first is 1");
    return null;
  }

  private @Nullable String wikidata() {
    Word id = word("wikidata");
    if (id != null && !WIKIDATA.matcher(id.words()).matches()) {
      refuse(id.place(), Quoted.of(id.words()) + " is no Wikidata id", "it looks like Q42");
    }
    return id == null ? null : id.words();
  }

  private @Nullable Edtf date(String key) {
    Word date = word(key);
    if (date == null) {
      return null;
    }
    try {
      return EdtfParser.parse(date.words());
    } catch (EdtfException e) {
      refuse(
          date.place().after(e.index()),
          Quoted.of(date.words()) + " is no date: " + e.getMessage(),
          e.hint());
      return null;
    }
  }

  @SafeVarargs
  private <E extends Enum<E>> @Nullable E constant(String key, Class<E> type, E... but) {
    Word word = word(key);
    if (word == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (name(constant).equals(word.words()) && !Arrays.asList(but).contains(constant)) {
        return constant;
      }
    }
    List<String> names =
        constants(type).filter(c -> !Arrays.asList(but).contains(c)).map(Fields::name).toList();
    refuse(
        word.place(),
        "“" + key + "” cannot be " + Quoted.of(word.words()),
        Suggestion.instead(word.words(), names));
    return null;
  }

  private static <E extends Enum<E>> String known(Class<E> type) {
    return "known: " + String.join(", ", constants(type).map(Fields::name).toList());
  }

  private static <E extends Enum<E>> Stream<E> constants(Class<E> type) {
    return Arrays.stream(type.getEnumConstants());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void refuse(Place where, String message, String hint) {
    diagnostics.accept(where.says(Severity.ERROR, message, hint));
  }
}

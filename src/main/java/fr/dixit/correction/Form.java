package fr.dixit.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of correction, each told by the key that begins it. */
enum Form {
  REJECT(Scope.ARTICLE, "words"),
  ADD(Scope.ARTICLE, "occurrence", "source", "kind", "said"),
  CLAIM(Scope.ARTICLE, "words", "source", "kind", "extent", "said"),
  SAME(Scope.ARCHIVE),
  DIFFERENT(Scope.ARCHIVE),
  SOURCE(Scope.ARCHIVE, "name", "type", "role", "wikidata"),
  RELATE(Scope.ARCHIVE, "as"),
  DENY(Scope.ARCHIVE, "as");

  /** What a correction holds for. */
  enum Scope {
    ARTICLE,
    ARCHIVE
  }

  private static final List<String> OF_ALL = List.of("why", "by", "on");

  private final Scope scope;
  private final List<String> others;

  Form(Scope scope, String... others) {
    this.scope = scope;
    this.others = List.of(others);
  }

  Scope scope() {
    return scope;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All keys that a correction of this form may have. */
  List<String> keys() {
    return Stream.of(List.of(key()), others, OF_ALL).flatMap(List::stream).toList();
  }

  /** In the order in which to look for them: "source" may stand in a claim's correction too. */
  static List<Form> of(Scope scope) {
    return Arrays.stream(values()).filter(form -> form.scope == scope).toList();
  }

  static List<String> keys(List<Form> forms) {
    return forms.stream().map(Form::key).toList();
  }
}

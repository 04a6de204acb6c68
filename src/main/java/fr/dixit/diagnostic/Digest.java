package fr.dixit.diagnostic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Diagnostics as a person reads them: of notes alike the first few, and how many more there are.
 */
public final class Digest {

  private static final int TOLD = 5;

  private Digest() {}

  /** Warnings and errors are all kept. Notes are alike that give the same hint. */
  public static List<Diagnostic> of(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .collect(groupingBy(Digest::likeness, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .flatMap(Digest::told)
        .toList();
  }

  private static Object likeness(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.NOTE && diagnostic.hint() != null
        ? diagnostic.hint()
        : new Object();
  }

  private static Stream<Diagnostic> told(List<Diagnostic> alike) {
    int rest = alike.size() - TOLD;
    return rest <= 1
        ? alike.stream()
        : Stream.concat(alike.stream().limit(TOLD), Stream.of(counted(rest, alike.get(0))));
  }

  private static Diagnostic counted(int rest, Diagnostic first) {
    String message = "there are " + rest + " more notes like this one: " + first.message();
    return Diagnostic.of(Severity.NOTE, first.file(), message, first.hint());
  }
}

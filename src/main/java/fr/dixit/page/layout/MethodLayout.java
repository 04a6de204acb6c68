package fr.dixit.page.layout;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.page.MethodPage;
import fr.dixit.page.MethodPage.Figure;
import fr.dixit.page.MethodPage.Measurement;
import fr.dixit.page.MethodPage.Rule;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.path.Links;
import fr.dixit.page.words.MeasuredFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays out how claims are found, with the constructions that found those of this archive. */
final class MethodLayout {

  /** The figures shown, the first ones first. */
  private static final List<String> FIGURES =
      List.of(
          "attributed-precision",
          "attributed-recall",
          "attributed-f1",
          "lenient-f1",
          "strict-f1",
          "source",
          "kind",
          "cue",
          "dates-f1",
          "date-values");

  private MethodLayout() {}

  static MethodPage page(Sheet sheet) {
    Map<String, Integer> found = new TreeMap<>();
    for (ArchivedClaim claim : sheet.edition().archive().claims()) {
      found.merge(claim.claim().rule(), 1, Integer::sum);
    }
    List<Rule> rules =
        found.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(entry -> rule(sheet, entry.getKey(), entry.getValue()))
            .toList();
    return new MethodPage(
        sheet
            .frames()
            .top(sheet.labels().text("page.method"), sheet.labels().text("method.description")),
        measurement(sheet, MeasuredFigures.in(sheet.labels().language())),
        rules);
  }

  private static Measurement measurement(Sheet sheet, MeasuredFigures figures) {
    return new Measurement(
        sheet.labels().count((int) figures.get("articles").value(), "articles"),
        sheet.labels().count((int) figures.get("claims").value(), "claims"),
        FIGURES.stream()
            .map(figures::get)
            .map(
                figure ->
                    new Figure(sheet.labels().language().percent(figure.value()), figure.meaning()))
            .toList());
  }

  private static Rule rule(Sheet sheet, String name, int claims) {
    return new Rule(
        name,
        Links.ruleAnchor(name),
        sheet.items().rule(name),
        sheet.labels().count(claims, "claims"));
  }
}

package fr.dixit.page.layout;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.page.MethodPage;
import fr.dixit.page.MethodPage.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays out how claims are found, with the constructions that found those of this archive. */
final class MethodLayout {

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
        rules);
  }

  private static Rule rule(Sheet sheet, String name, int claims) {
    return new Rule(
        name, anchor(name), sheet.items().rule(name), sheet.labels().count(claims, "claims"));
  }

  /** Where the method tells of a construction. */
  static String anchor(String rule) {
    return "regle-" + rule.replaceAll("[^A-Za-z0-9]+", "-");
  }
}

package fr.dixit.lexicon;

import fr.dixit.lexicon.table.Table;
import fr.dixit.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The verbs that report speech and thought. */
public final class ReportingVerbs {

  /** Most specific first: "faire savoir que" is not "faire", nor "se dire prêt" "dire". */
  private static final Comparator<ReportingVerb> MOST_SPECIFIC_FIRST =
      Comparator.<ReportingVerb>comparingInt(verb -> -verb.tail().size())
          .thenComparing(verb -> !verb.reflexive())
          .thenComparing(ReportingVerb::lemma);

  private final List<ReportingVerb> all;
  private final Map<String, List<ReportingVerb>> byHead;

  private ReportingVerbs(List<ReportingVerb> all) {
    this.all = all;
    this.byHead =
        all.stream()
            .sorted(MOST_SPECIFIC_FIRST)
            .collect(Collectors.groupingBy(
                    verb -> Folding.fold(verb.head()), Collectors.toUnmodifiableList()));
  }

  static ReportingVerbs load() {
    return new ReportingVerbs(
        Table.load("reporting-verbs.tsv", ReportingVerb.COLUMNS).rows().stream()
            .map(ReportingVerb::of)
            .toList());
  }

  /**
   * Those whose inflected verb has this lemma: longest first, reflexive before plain. Accents do
   * not count: the dictionary has "reconnaître" and, by the spelling of 1990, "reconnaitre".
   */
  public List<ReportingVerb> byHead(String lemma) {
    return byHead.getOrDefault(Folding.fold(lemma), List.of());
  }

  /** In alphabetical order. */
  public List<ReportingVerb> all() {
    return all;
  }
}

package fr.dixit.archive.identity.body;

import fr.dixit.archive.identity.filing.Slugs;
import fr.dixit.archive.identity.merge.Doubt;
import fr.dixit.archive.identity.merge.Filed;
import fr.dixit.archive.identity.merge.Merge;
import fr.dixit.archive.identity.merge.MergeRule;
import fr.dixit.archive.identity.merge.Namesakes;
import fr.dixit.archive.identity.merge.Occurrence;
import java.util.ArrayList;
import java.util.List;

/** Joins organisations, states, places and things: what is filed under one key is one. */
public final class Bodies {

  private final Slugs slugs;
  private final Acronyms acronyms;
  private final List<Merge> merges = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  public Bodies(Slugs slugs, Acronyms acronyms) {
    this.slugs = slugs;
    this.acronyms = acronyms;
  }

  public List<Merge> merges() {
    return merges;
  }

  public List<Doubt> doubts() {
    return doubts;
  }

  public void join(Namesakes namesakes) {
    Filed first = namesakes.first();
    List<Acronyms.Explained> explained = explained(first);
    if (explained.size() > 1) {
      List<Occurrence> possible = explained.stream().map(Acronyms.Explained::occurrence).toList();
      namesakes.filed().forEach(one -> doubts.add(new Doubt(one.occurrence(), possible)));
      return;
    }
    namesakes.filed().stream().skip(1).forEach(one -> merges.add(merge(first, one)));
    for (Acronyms.Explained full : explained) {
      merges.add(
          new Merge(
              full.occurrence(), first.occurrence(), MergeRule.ACRONYM, List.of(full.words())));
    }
  }

  /** What a name that the lexicon does not know may be the acronym of. */
  private List<Acronyms.Explained> explained(Filed filed) {
    String name = filed.occurrence().name();
    boolean unknown = filed.rule() == MergeRule.SAME_NAME && Acronyms.isAcronym(name);
    return unknown ? acronyms.of(name) : List.of();
  }

  private Merge merge(Filed one, Filed other) {
    boolean same =
        slugs.of(one.occurrence().name()).equals(slugs.of(other.occurrence().name()))
            && one.rule() == other.rule();
    Filed telling = other.rule() == MergeRule.SAME_NAME || !one.tells() ? one : other;
    return same
        ? new Merge(one.occurrence(), other.occurrence(), MergeRule.SAME_NAME, List.of())
        : new Merge(one.occurrence(), other.occurrence(), telling.rule(), telling.evidence());
  }
}

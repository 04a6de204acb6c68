package fr.dixit.claims.construction.attributed;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words after an attribution that go on with what it attributes. */
final class After {

  private static final Set<String> LINK = Set.of("et", "mais", "ou", "car", "alors");
  private static final Set<String> THAT = Set.of("que", "qu'");

  private final Discourse discourse;

  After(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * @param end after the attribution's subject
   * @param complete whether what stood before has a verb, so that nothing need follow
   */
  List<Stretch> content(int end, int limit, boolean complete) {
    int at = overAttribution(end, limit);
    if (at >= limit || at == end && !discourse.is(at, ",")) {
      return List.of();
    }
    int from = discourse.is(at, ",") ? at + 1 : at;
    boolean quoted = from < limit && discourse.isMark(from) && discourse.quotation(from) != null;
    boolean linked =
        from + 1 < limit
            && LINK.contains(discourse.token(from).folded())
            && discourse.isMark(from + 1);
    if (quoted && complete) {
      return isInRelative(end, from) ? List.of() : quotations(from, limit);
    }
    boolean wanted = from < limit && THAT.contains(discourse.token(from).folded());
    if (linked || wanted || !complete && from < limit) {
      return List.of(new Stretch(from, limit));
    }
    return List.of();
  }

  /** "…, dit X, qui tient le site « Le Large »": a name in what is told of X. */
  private boolean isInRelative(int end, int quotation) {
    Stretch part = discourse.stretch(discourse.quotation(quotation).outer());
    return discourse.hasFiniteVerb(new Stretch(end, quotation)) && !discourse.hasFiniteVerb(part);
  }

  /**
   * « A », et « B »: each quotation is a part when nothing else is said between; one that goes on
   * with the narrator's words ("« gardien » du phare") is none.
   */
  private List<Stretch> quotations(int from, int limit) {
    List<Stretch> parts = new ArrayList<>();
    int at = from;
    while (at < limit && discourse.isMark(at) && discourse.quotation(at) != null) {
      Stretch part = discourse.stretch(discourse.quotation(at).outer());
      at = Math.max(part.end(), at + 1);
      if (at < limit
          && discourse.token(at).isWord()
          && !LINK.contains(discourse.token(at).folded())) {
        return parts;
      }
      parts.add(part);
      while (at < limit && (discourse.is(at, ",") || LINK.contains(discourse.token(at).folded()))) {
        at++;
      }
    }
    return parts;
  }

  /** To the comma that closes the attribution, over what else it says. */
  private int overAttribution(int end, int limit) {
    int at = end;
    while (at < limit && !discourse.is(at, ",") && !discourse.is(at, ":")) {
      if (discourse.isMark(at) && at == end) {
        return at;
      }
      at++;
    }
    return at;
  }
}

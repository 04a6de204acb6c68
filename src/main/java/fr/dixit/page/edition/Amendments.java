package fr.dixit.page.edition;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Amendment.Value;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.page.item.AmendmentItem;
import fr.dixit.page.item.AmendmentItem.State;
import fr.dixit.page.item.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people changed by hand, as entries of one page. */
public final class Amendments {

  private static final int WORDS = 90;

  private final Sheet sheet;

  public Amendments(Sheet sheet) {
    this.sheet = sheet;
  }

  /** What was changed of a claim. */
  public List<AmendmentItem> of(ArchivedClaim claim) {
    return items(sheet.edition().amended(claim));
  }

  /** What was changed of a source. */
  public List<AmendmentItem> of(Source source) {
    return items(sheet.edition().amended(source));
  }

  public List<AmendmentItem> items(List<Amendment> amendments) {
    return amendments.stream().map(this::item).toList();
  }

  private AmendmentItem item(Amendment amendment) {
    return new AmendmentItem(
        sheet.labels().of(amendment.kind()),
        about(amendment.subject()),
        state(amendment.before()),
        state(amendment.after()),
        amendment.why(),
        amendment.by(),
        amendment.on() == null ? null : sheet.labels().date(amendment.on()));
  }

  private @Nullable Link about(String id) {
    ArchivedClaim claim = sheet.edition().findClaim(id);
    if (claim != null) {
      return link(claim);
    }
    SourceRef source = sheet.edition().findSource(id);
    if (source != null) {
      return sheet.links().source(source);
    }
    SourceRef subject = sheet.edition().findSubject(id);
    return subject == null ? null : sheet.links().subject(subject);
  }

  private Link link(ArchivedClaim claim) {
    String words =
        Excerpt.of(claim, sheet.edition().articleOf(claim).analysis().article().text(), WORDS)
            .toString();
    return new Link(sheet.links().claim(claim.id()), words);
  }

  private @Nullable State state(@Nullable Value value) {
    if (value instanceof Value.ClaimKind of) {
      return new State(sheet.labels().of(of.kind()), null);
    }
    if (value instanceof Value.OfSource of) {
      return new State(sheet.labels().of(of.type()), null);
    }
    if (value instanceof Value.Moment moment) {
      return new State(sheet.labels().date(moment.date()), null);
    }
    if (value instanceof Value.Bearing bearing) {
      return new State(sheet.labels().of(bearing.type()), about(bearing.claim()));
    }
    return value == null ? null : new State(value.code(), null);
  }
}

package fr.dixit.site.data;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.relation.RelationIndex;
import fr.dixit.calendar.Edtf;
import fr.dixit.claims.Claim;
import fr.dixit.claims.Kind;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.dates.DateMention;
import fr.dixit.lexicon.Stance;
import fr.dixit.page.path.SiteMap;
import fr.dixit.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of {@code claims.jsonl}: the components are its keys, in their order. */
record ClaimRow(
    String id,
    String url,
    String article,
    Kind kind,
    List<Slice> content,
    @Nullable Slice cue,
    @Nullable Slice mention,
    SourceRef source,
    @Nullable String role,
    List<Intermediary> via,
    @Nullable Edtf said,
    Stance stance,
    boolean hearsay,
    List<Edtf> dates,
    List<String> mentions,
    String rule,
    Confidence confidence,
    List<RelationRow> relations,
    List<CorrectionRow> corrections) {

  /** Who passes the words on. */
  record Intermediary(String id, String name) {}

  /** What the claim bears on; {@code claim} is null when only the source answered is known. */
  record RelationRow(
      Relation.Type type,
      @Nullable String claim,
      String source,
      boolean proposed,
      String rule,
      Confidence confidence,
      List<Evidence> evidence) {}

  /** Words of an article: where they stand, in code points. */
  record Evidence(String article, String exact, int start, int end) {}

  static ClaimRow of(
      ArchivedClaim archived, SiteMap paths, RelationIndex relations, List<Amendment> amendments) {
    Claim claim = archived.claim();
    Text text = text(archived.article(), paths);
    return new ClaimRow(
        archived.id(),
        paths.claim(archived.id()).url(),
        archived.article(),
        claim.kind(),
        Slice.of(text, claim.content()),
        Slice.ofNullable(text, claim.cue()),
        Slice.ofNullable(text, claim.attribution().mention()),
        archived.source(),
        archived.role(),
        archived.via().stream().map(via -> new Intermediary(via.id(), via.name())).toList(),
        claim.said(),
        claim.stance(),
        claim.hearsay(),
        claim.dates().stream().map(DateMention::value).filter(Objects::nonNull).toList(),
        archived.mentioned(),
        claim.rule(),
        claim.confidence(),
        relations.of(archived.id()).stream().map(relation -> relation(relation, paths)).toList(),
        amendments.stream().map(CorrectionRow::of).toList());
  }

  private static RelationRow relation(Relation relation, SiteMap paths) {
    return new RelationRow(
        relation.type(),
        relation.to(),
        relation.source().id(),
        relation.isProposed(),
        relation.rule(),
        relation.confidence(),
        relation.evidence().stream().map(words -> evidence(words, paths)).toList());
  }

  private static Evidence evidence(Relation.Evidence words, SiteMap paths) {
    Slice slice = Slice.of(text(words.article(), paths), words.span());
    return new Evidence(words.article(), slice.exact(), slice.start(), slice.end());
  }

  private static Text text(String article, SiteMap paths) {
    return paths.articleOf(article).analysis().article().text();
  }
}

package fr.dixit.site.data;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.relation.RelationIndex;
import fr.dixit.page.cite.Reference;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.path.SiteMap;
import fr.dixit.site.SiteFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files under {@code data/}: each is written row by row from the archive, and is all that a
 * program needs in order to use the archive without its pages.
 */
public final class DataFiles {

  static final String FOLDER = "data/";

  private final Archive archive;
  private final SiteMap paths;
  private final RelationIndex relations;
  private final Map<String, List<Amendment>> amendments;
  private final Imprint imprint;

  public DataFiles(Archive archive, SiteMap paths, Imprint imprint) {
    this.archive = archive;
    this.paths = paths;
    this.relations = new RelationIndex(archive);
    this.amendments =
        archive.amendments().stream().collect(Collectors.groupingBy(Amendment::subject));
    this.imprint = imprint;
  }

  /** In a fixed order. */
  public List<SiteFile> files() {
    return List.of(
        file("articles.jsonl", out -> JsonLines.write(articles(), out)),
        file("claims.jsonl", out -> JsonLines.write(claims(), out)),
        file("sources.jsonl", out -> JsonLines.write(sources(), out)),
        file("claims.csv", out -> ClaimTable.TABLE.write(claimsInArticles(), out)),
        file("sources.csv", out -> SourceTable.TABLE.write(sources(), out)),
        file("annotations.jsonl", out -> JsonLines.write(annotations(), out)),
        file("articles.bib", out -> References.bibTex(references(), out)),
        file("articles.ris", out -> References.ris(references(), out)),
        file("articles.csl.json", out -> References.csl(references(), out)),
        file("datapackage.json", out -> DataPackage.write(imprint.title(), out)));
  }

  private static SiteFile file(String name, SiteFile.Content content) {
    return new SiteFile(FOLDER + name, content);
  }

  private Stream<ArticleRow> articles() {
    return archive.articles().stream().map(article -> ArticleRow.of(article, paths));
  }

  private Stream<ClaimRow> claims() {
    return archive.claims().stream().map(this::row);
  }

  private Stream<AnnotationRow> annotations() {
    return archive.claims().stream().map(claim -> AnnotationRow.of(claim, paths, imprint));
  }

  private Stream<Reference> references() {
    return archive.articles().stream()
        .map(article -> Reference.to(article, imprint.absolute(paths.article(article.id()))));
  }

  private Stream<SourceRow> sources() {
    return archive.sources().stream().map(SourceRow::of);
  }

  private Stream<ClaimTable.Row> claimsInArticles() {
    return archive.articles().stream().flatMap(this::claimsOf);
  }

  private Stream<ClaimTable.Row> claimsOf(ArchivedArticle article) {
    ArticleRow row = ArticleRow.of(article, paths);
    return article.claims().stream().map(claim -> new ClaimTable.Row(row, row(claim)));
  }

  private ClaimRow row(ArchivedClaim claim) {
    return ClaimRow.of(claim, paths, relations, amendments.getOrDefault(claim.id(), List.of()));
  }
}

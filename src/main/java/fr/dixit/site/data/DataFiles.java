package fr.dixit.site.data;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.relation.RelationIndex;
import fr.dixit.page.path.SiteMap;
import fr.dixit.site.SiteFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files under {@code data/}: each is written row by row from the archive, and is all that a
 * program needs in order to use the archive without its pages.
 */
public final class DataFiles {

  static final String FOLDER = "data/";

  private final Archive archive;
  private final SiteMap paths;
  private final String title;
  private final RelationIndex relations;

  /**
   * Data files of an archive.
   *
   * @param title of the archive
   */
  public DataFiles(Archive archive, SiteMap paths, String title) {
    this.archive = archive;
    this.paths = paths;
    this.title = title;
    this.relations = new RelationIndex(archive);
  }

  /** In a fixed order. */
  public List<SiteFile> files() {
    return List.of(
        file("articles.jsonl", out -> JsonLines.write(articles(), out)),
        file("claims.jsonl", out -> JsonLines.write(claims(), out)),
        file("sources.jsonl", out -> JsonLines.write(sources(), out)),
        file("claims.csv", out -> ClaimTable.TABLE.write(claimsInArticles(), out)),
        file("sources.csv", out -> SourceTable.TABLE.write(sources(), out)),
        file("datapackage.json", out -> DataPackage.write(title, out)));
  }

  private static SiteFile file(String name, SiteFile.Content content) {
    return new SiteFile(FOLDER + name, content);
  }

  private Stream<ArticleRow> articles() {
    return archive.articles().stream().map(article -> ArticleRow.of(article, paths));
  }

  private Stream<ClaimRow> claims() {
    return archive.claims().stream().map(claim -> ClaimRow.of(claim, paths, relations));
  }

  private Stream<SourceRow> sources() {
    return archive.sources().stream().map(SourceRow::of);
  }

  private Stream<ClaimTable.Row> claimsInArticles() {
    return archive.articles().stream().flatMap(this::claimsOf);
  }

  private Stream<ClaimTable.Row> claimsOf(ArchivedArticle article) {
    ArticleRow row = ArticleRow.of(article, paths);
    return article.claims().stream()
        .map(claim -> new ClaimTable.Row(row, ClaimRow.of(claim, paths, relations)));
  }
}

package fr.dixit.site.data;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.relation.RelationIndex;
import fr.dixit.page.cite.Reference;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.index.Fingerprints;
import fr.dixit.page.path.SiteMap;
import fr.dixit.site.Mosaic;
import fr.dixit.site.Mosaic.Piece;
import fr.dixit.site.SiteFile;
import fr.dixit.text.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files under {@code data/}: each is written row by row from the archive, and is all that a
 * program needs in order to use the archive without its pages. The rows of one article are a piece
 * of their files, as are those of one source.
 */
public final class DataFiles {

  static final String FOLDER = "data/";

  private final Archive archive;
  private final SiteMap paths;
  private final Fingerprints fingerprints;
  private final RelationIndex relations;
  private final Map<String, List<Amendment>> amendments;
  private final Imprint imprint;

  public DataFiles(Archive archive, SiteMap paths, Fingerprints fingerprints, Imprint imprint) {
    this.archive = archive;
    this.paths = paths;
    this.fingerprints = fingerprints;
    this.relations = new RelationIndex(archive);
    this.amendments =
        archive.amendments().stream().collect(Collectors.groupingBy(Amendment::subject));
    this.imprint = imprint;
  }

  /** In a fixed order. */
  public List<SiteFile> files() {
    return List.of(
        mosaic("articles.jsonl", () -> articles(this::row)),
        mosaic("claims.jsonl", () -> claims(this::rows)),
        mosaic("sources.jsonl", () -> sources(this::row)),
        mosaic("claims.csv", () -> with(ClaimTable.TABLE::header, claims(this::cells))),
        mosaic("sources.csv", () -> with(SourceTable.TABLE::header, sources(this::cells))),
        mosaic("annotations.jsonl", () -> articles(this::annotations)),
        mosaic("articles.bib", () -> articles(references(References::bibTex))),
        mosaic("articles.ris", () -> articles(references(References::ris))),
        mosaic("articles.csl.json", this::csl),
        new SiteFile(FOLDER + "datapackage.json", out -> DataPackage.write(imprint.title(), out)));
  }

  private static SiteFile mosaic(String name, Supplier<Stream<Piece>> pieces) {
    return new SiteFile(FOLDER + name, new Mosaic(pieces));
  }

  /** How something is written. */
  private interface Format<T> {
    void write(T thing, OutputStream out) throws IOException;
  }

  /** What is made of each article alone. */
  private Stream<Piece> articles(Format<ArchivedArticle> format) {
    return archive.articles().stream()
        .map(article -> new Piece(fingerprints.of(article), out -> format.write(article, out)));
  }

  /** What is made of the claims of each article and what bears on them. */
  private Stream<Piece> claims(Format<ArchivedArticle> format) {
    return archive.articles().stream()
        .map(
            article ->
                new Piece(fingerprints.ofClaims(article), out -> format.write(article, out)));
  }

  private Stream<Piece> sources(Format<Source> format) {
    return archive.sources().stream()
        .map(source -> new Piece(fingerprints.of(source), out -> format.write(source, out)));
  }

  /** Whatever else stands in a file is the same in all builds of one program. */
  private static Piece fixed(int number, SiteFile.Content content) {
    return new Piece(Fingerprint.of(number), content);
  }

  private static Stream<Piece> with(SiteFile.Content header, Stream<Piece> rows) {
    return Stream.concat(Stream.of(fixed(0, header)), rows);
  }

  /** The articles as one JSON array. */
  private Stream<Piece> csl() {
    List<Piece> items = articles(references(References::csl)).toList();
    Piece comma = fixed(1, out -> out.write(','));
    return Stream.concat(
        with(
            out -> out.write('['),
            IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> i == 0 ? Stream.of(items.get(i)) : Stream.of(comma, items.get(i)))),
        Stream.of(fixed(2, out -> out.write(']'))));
  }

  private Format<ArchivedArticle> references(Format<Reference> format) {
    return (article, out) ->
        format.write(Reference.to(article, imprint.absolute(paths.article(article.id()))), out);
  }

  private void row(ArchivedArticle article, OutputStream out) throws IOException {
    JsonLines.write(Stream.of(ArticleRow.of(article, paths)), out);
  }

  private void rows(ArchivedArticle article, OutputStream out) throws IOException {
    JsonLines.write(article.claims().stream().map(this::row), out);
  }

  private void cells(ArchivedArticle article, OutputStream out) throws IOException {
    ArticleRow row = ArticleRow.of(article, paths);
    ClaimTable.TABLE.rows(
        article.claims().stream().map(claim -> new ClaimTable.Row(row, row(claim))), out);
  }

  private void annotations(ArchivedArticle article, OutputStream out) throws IOException {
    JsonLines.write(
        article.claims().stream().map(claim -> AnnotationRow.of(claim, paths, imprint)), out);
  }

  private void row(Source source, OutputStream out) throws IOException {
    JsonLines.write(Stream.of(SourceRow.of(source)), out);
  }

  private void cells(Source source, OutputStream out) throws IOException {
    SourceTable.TABLE.rows(Stream.of(SourceRow.of(source)), out);
  }

  private ClaimRow row(ArchivedClaim claim) {
    return ClaimRow.of(claim, paths, relations, amendments.getOrDefault(claim.id(), List.of()));
  }
}

package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.Analysis;
import fr.dixit.codec.RecordCodec;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.folder.SeedFolder;
import fr.dixit.lexicon.Lexicon;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An analysis out of the cache is the analysis. */
class AnalysisCacheTest {

  private static final RecordCodec<Article> ARTICLES = new RecordCodec<>(Article.class);
  private static final RecordCodec<Analysis> ANALYSES = new RecordCodec<>(Analysis.class);

  @Test
  void everyAnalysisIsReadBackEqual() {
    Analyst analyst = new Analyst(Lexicon.load());
    Stream.of(Path.of("seeds"), Path.of("src/it/site/seeds"), gold())
        .filter(Files::isDirectory)
        .flatMap(folder -> new SeedFolder(folder).read().ingest().articles().stream())
        .forEach(
            article -> {
              Analysis analysis = analyst.analyse(article);
              assertThat(ANALYSES.decode(ANALYSES.encode(analysis))).isEqualTo(analysis);
              assertThat(ARTICLES.decode(ARTICLES.encode(article))).isEqualTo(article);
            });
  }

  private static Path gold() {
    return Path.of("../shared/gold/dev");
  }
}

package fr.dixit.page.cite;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.calendar.Edtf;
import fr.dixit.ingest.Metadata;
import fr.dixit.page.words.Language;
import fr.dixit.text.OneLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says; every text on one line.
 *
 * @param key id of the article or of the claim
 * @param authors names as written, "Anne Dupont"
 * @param issued when the article appeared, stated or inferred, or null
 * @param accessed when it was captured, or null
 * @param url of the original, else of the archive's page, or null
 * @param quotation the claim that is cited, or null
 */
public record Reference(
    String key,
    List<String> authors,
    String title,
    @Nullable String outlet,
    @Nullable Edtf issued,
    @Nullable Edtf accessed,
    @Nullable String url,
    @Nullable Quotation quotation) {

  /**
   * What was said.
   *
   * @param direct whether the words are the speaker's, not the article's
   */
  public record Quotation(String speaker, String words, boolean direct) {

    public Quotation {
      words = OneLine.of(words);
    }

    /** In that language's typography; the words stay as they are. */
    String in(Language language) {
      return language.announced(speaker, direct ? language.quoted(words) : words);
    }

    @Override
    public String toString() {
      return PlainCitation.portable(in(Language.FRENCH));
    }
  }

  /**
   * A reference to an article.
   *
   * @param page absolute URL of the article's page, or null
   */
  public static Reference to(ArchivedArticle article, @Nullable String page) {
    return of(article.id(), article, page, null);
  }

  /**
   * A reference to the article for a claim in it.
   *
   * @param page absolute URL of the claim's page, or null
   */
  public static Reference to(
      ArchivedClaim claim, ArchivedArticle article, @Nullable String page, Quotation quotation) {
    return of(claim.id(), article, page, quotation);
  }

  private static Reference of(
      String key, ArchivedArticle article, @Nullable String page, @Nullable Quotation quotation) {
    Metadata metadata = article.analysis().article().metadata();
    String original = metadata.webAddress();
    return new Reference(
        key,
        Authors.of(metadata.author()),
        OneLine.of(article.title()),
        metadata.outlet(),
        article.analysis().dated().publication().value(),
        metadata.captured(),
        original == null ? page : original,
        quotation);
  }
}

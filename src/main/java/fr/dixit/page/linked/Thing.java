package fr.dixit.page.linked;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing in the words of schema.org: the components are its properties, absent where nothing is
 * known. Identifiers are the addresses of the site's pages.
 */
@JsonInclude(Include.NON_EMPTY)
@JsonPropertyOrder({"@type", "@id"})
public sealed interface Thing {

  /** Stands for a thing that is described elsewhere. */
  record Ref(@JsonProperty("@id") String id) {}

  /**
   * What was said. Never a {@code ClaimReview}: the archive gives no verdict.
   *
   * @param author who said it, or null when that is not a person or organisation
   * @param dateCreated the day, month or year in which it was said, or null
   * @param isBasedOn the quotation that shows it
   */
  record Claim(
      @JsonProperty("@id") String id,
      String name,
      String text,
      String inLanguage,
      @Nullable Ref author,
      @Nullable String dateCreated,
      List<Ref> mentions,
      Ref appearance,
      Ref isBasedOn)
      implements Thing {}

  /**
   * The words of the article.
   *
   * @param spokenByCharacter whose words they are, or null when the article reports with its own
   * @param isPartOf the article
   */
  record Quotation(
      @JsonProperty("@id") String id,
      String text,
      String inLanguage,
      @Nullable Ref spokenByCharacter,
      Ref isPartOf)
      implements Thing {}

  /**
   * Who speaks.
   *
   * @param type {@code Person}, {@code Organization} or a kind of these
   * @param jobTitle the title or function that the article gives a person, or null
   * @param sameAs the Wikidata item that a person states, or null
   */
  record Speaker(
      @JsonIgnore String type,
      @JsonProperty("@id") String id,
      String name,
      @Nullable String jobTitle,
      @Nullable String sameAs)
      implements Thing {

    @Override
    public String type() {
      return type;
    }
  }

  /**
   * An article.
   *
   * @param url of the original, or null
   * @param datePublished the day, month or year, stated or inferred, or null
   * @param hasPart its claims
   */
  record NewsArticle(
      @JsonProperty("@id") String id,
      String headline,
      @Nullable String url,
      String inLanguage,
      List<Author> author,
      @Nullable Publisher publisher,
      @Nullable String datePublished,
      List<Ref> hasPart)
      implements Thing {}

  /** Who wrote an article. */
  record Author(String name) implements Thing {

    @Override
    public String type() {
      return "Person";
    }
  }

  /** Where an article appeared. */
  record Publisher(String name) implements Thing {

    @Override
    public String type() {
      return "NewsMediaOrganization";
    }
  }

  @JsonProperty("@type")
  default String type() {
    return getClass().getSimpleName();
  }
}

package fr.dixit.site.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.dixit.page.feed.Feed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed by JSON Feed 1.1: the components are its keys, in their order. Its addresses must be
 * absolute; where nobody knows where the site stands, there are none.
 */
@JsonInclude(Include.NON_NULL)
record JsonFeed(
    String version,
    String title,
    @JsonProperty("home_page_url") @Nullable String homePageUrl,
    @JsonProperty("feed_url") @Nullable String feedUrl,
    String language,
    List<Item> items) {

  @JsonInclude(Include.NON_NULL)
  record Item(
      String id,
      @Nullable String url,
      @JsonProperty("external_url") @Nullable String externalUrl,
      String title,
      @JsonProperty("content_text") String contentText,
      @JsonProperty("date_published") @Nullable String datePublished,
      List<Author> authors) {}

  record Author(String name) {}

  static JsonFeed of(Feed feed) {
    return new JsonFeed(
        "https://jsonfeed.org/version/1.1",
        feed.title(),
        feed.absolute() ? feed.home() : null,
        feed.absolute() ? feed.json() : null,
        "fr",
        feed.entries().stream().map(entry -> item(feed, entry)).toList());
  }

  private static Item item(Feed feed, Feed.Entry entry) {
    return new Item(
        entry.id(),
        feed.absolute() ? entry.url() : null,
        entry.original(),
        entry.title(),
        entry.words(),
        entry.published(),
        List.of(new Author(entry.author())));
  }
}

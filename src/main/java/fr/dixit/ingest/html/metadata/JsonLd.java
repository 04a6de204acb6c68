package fr.dixit.ingest.html.metadata;

import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Stated;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema.org description of the article in a page, alone, in a list, or in a graph ({@code
 * NewsArticle} and its kin).
 */
public final class JsonLd {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private static final List<String> KINDS = List.of("Article", "Posting", "Report", "Review");

  private final Document page;

  public JsonLd(Document page) {
    this.page = page;
  }

  public Metadata metadata() {
    List<JsonNode> described =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> objects(script.data()).stream())
            .toList();
    return described.stream()
        .filter(JsonLd::isArticle)
        .findFirst()
        .map(JsonLd::metadata)
        .orElse(Metadata.NONE);
  }

  private static Metadata metadata(JsonNode article) {
    String outlet = names(article.path("publisher"));
    return new Metadata(
        MetaTags.withoutOutlet(words(article.path("headline")), outlet),
        PageDate.of(text(article.path("datePublished"))),
        outlet,
        address(article),
        names(article.path("author")),
        Stated.language(text(article.path("inLanguage"))),
        null,
        PageDate.of(text(article.path("dateModified"))),
        null,
        null);
  }

  private static @Nullable String address(JsonNode article) {
    JsonNode page = article.path("mainEntityOfPage");
    return Stream.of(article.path("url"), page.path("@id"), page)
        .map(JsonLd::text)
        .map(Stated::webAddress)
        .filter(Objects::nonNull)
        .map(url -> url.replaceFirst("#.*", ""))
        .findFirst()
        .orElse(null);
  }

  /** All objects, from the outermost inwards; none of what is no JSON. */
  private static List<JsonNode> objects(String json) {
    List<JsonNode> objects = new ArrayList<>();
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(parse(json));
    while (!waiting.isEmpty()) {
      JsonNode node = waiting.remove();
      if (node.isObject()) {
        objects.add(node);
      }
      node.forEach(waiting::add);
    }
    return objects;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      return JSON.nullNode();
    }
  }

  private static boolean isArticle(JsonNode object) {
    JsonNode types = object.path("@type");
    return values(types)
        .map(JsonLd::text)
        .filter(Objects::nonNull)
        .anyMatch(type -> KINDS.stream().anyMatch(type::endsWith));
  }

  private static @Nullable String names(JsonNode agents) {
    String names =
        values(agents)
            .map(agent -> words(agent.isObject() ? agent.path("name") : agent))
            .filter(name -> name != null && Stated.webAddress(name) == null)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  private static Stream<JsonNode> values(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.stringValue() : null;
  }

  /** Many sites escape their JSON as if it were HTML. */
  private static @Nullable String words(JsonNode node) {
    String text = text(node);
    return text == null ? null : Stated.words(Parser.unescapeEntities(text, false));
  }
}

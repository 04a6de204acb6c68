package fr.dixit.page.linked;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What a page states in JSON-LD. */
@JsonPropertyOrder({"@context", "@graph"})
public record Graph(@JsonProperty("@graph") List<Thing> things) {

  public Graph(Thing... things) {
    this(List.of(things));
  }

  @JsonProperty("@context")
  String context() {
    return "https://schema.org";
  }
}

package fr.dixit.ingest.sidecar;

import fr.dixit.ingest.Metadata;
import fr.dixit.yaml.YamlMapping;
import java.util.List;

/**
 * What a sidecar says.
 *
 * @param corrections of what Dixit finds in the article, not yet read
 */
public record Stating(Metadata metadata, List<YamlMapping> corrections) {

  public static final Stating NOTHING = new Stating(Metadata.NONE, List.of());
}

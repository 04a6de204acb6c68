package fr.dixit.ingest.folder;

import fr.dixit.yaml.YamlMapping;
import java.util.List;

/**
 * A correction as a person wrote it, not yet read.
 *
 * @param articles ids of those beside whose file it stands; empty when it holds for the archive
 */
public record Remark(List<String> articles, YamlMapping yaml) {}

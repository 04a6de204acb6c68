package fr.dixit.ingest;

import fr.dixit.text.Text;

/**
 * One article as it was read.
 *
 * @param id stable, from the file's path below the seeds folder; unique in the archive
 * @param file the path below the seeds folder, with forward slashes
 * @param sha256 of the file's bytes, in lower-case hex
 */
public record Article(String id, String file, String sha256, Text text, Metadata metadata) {}

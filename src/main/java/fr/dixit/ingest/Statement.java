package fr.dixit.ingest;

/** What one origin states about an article. */
public record Statement(Origin origin, Metadata metadata) {}

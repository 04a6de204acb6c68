package fr.dixit.archive;

/** A source as a claim names it. */
public record SourceRef(String id, String name, SourceType type) {}

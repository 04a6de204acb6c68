package fr.dixit.lexicon.names;

/**
 * A place or building whose name stands for the body that sits there.
 *
 * @param place as written, without article
 * @param institution what it stands for
 */
public record Metonym(String place, String institution) {}

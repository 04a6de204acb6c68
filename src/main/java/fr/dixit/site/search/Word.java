package fr.dixit.site.search;

/**
 * A word as the index holds it.
 *
 * @param stem what its inflected forms share, folded
 * @param form the whole word, folded: what somebody types without accents
 */
record Word(String stem, String form) {}

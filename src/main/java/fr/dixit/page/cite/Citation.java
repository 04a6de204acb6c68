package fr.dixit.page.cite;

/** One reference in the formats that writers and reference managers take. */
public record Citation(String words, String bibtex, String ris, String csl) {}

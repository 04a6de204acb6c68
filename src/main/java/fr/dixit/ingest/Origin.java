package fr.dixit.ingest;

/** Who states something about an article, the most trusted first. */
public enum Origin {
  SIDECAR,
  FRONT_MATTER,
  /** The record of a web archive. */
  WARC,
  FEED,
  JSON_LD,
  OPEN_GRAPH,
  /** {@code citation_…} tags, which Google Scholar and Zotero read. */
  HIGHWIRE,
  DUBLIN_CORE,
  /** The page's visible elements: {@code <time>}, {@code rel=author}, {@code <h1>}. */
  MARKUP,
  /** A line of the article's text that prints the day. */
  DATELINE,
  /** The date in the article's web address. */
  ADDRESS
}

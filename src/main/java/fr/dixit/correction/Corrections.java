package fr.dixit.correction;

import java.util.List;

/** All corrections of an archive, in the order of their files. */
public record Corrections(
    List<OfArticles> claims, List<SourceCorrection> sources, List<RelationCorrection> relations) {

  /**
   * What holds for the articles of one file.
   *
   * @param articles their ids, at least one
   */
  public record OfArticles(List<String> articles, ClaimCorrection correction) {}

  public boolean isEmpty() {
    return claims.isEmpty() && sources.isEmpty() && relations.isEmpty();
  }
}

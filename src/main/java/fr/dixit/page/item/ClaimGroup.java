package fr.dixit.page.item;

import java.util.List;

/** Claims that follow each other in a list and can be read in the same article. */
public record ClaimGroup(ArticleItem article, List<ClaimItem> claims) {}

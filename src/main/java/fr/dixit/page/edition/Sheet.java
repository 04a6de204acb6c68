package fr.dixit.page.edition;

import fr.dixit.page.path.Links;
import fr.dixit.page.path.PagePath;
import fr.dixit.page.words.Labels;

/** One page in the making: the archive as seen from where the page stands. */
public record Sheet(Edition edition, Links links, Items items, Frames frames) {

  public static Sheet at(PagePath path, Edition edition) {
    Links links = new Links(edition.map(), path, edition.imprint().baseUrl());
    return new Sheet(edition, links, new Items(edition, links), new Frames(edition, links));
  }

  public Labels labels() {
    return edition.labels();
  }
}

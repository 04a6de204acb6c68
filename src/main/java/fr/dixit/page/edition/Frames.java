package fr.dixit.page.edition;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.frame.Nav;
import fr.dixit.page.item.Link;
import fr.dixit.page.path.FixedPage;
import fr.dixit.page.path.Links;
import fr.dixit.page.path.Listing;
import fr.dixit.page.path.PagePath;
import fr.dixit.page.words.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around the content of one page. */
public final class Frames {

  private final Edition edition;
  private final Links links;

  Frames(Edition edition, Links links) {
    this.edition = edition;
    this.links = links;
  }

  /** The frame of a page right below the home page. */
  public Frame top(String title, String description) {
    return frame(title, description, links.here(), List.of(home()));
  }

  /** The frame of the home page itself. */
  public Frame home(String description) {
    return frame(edition.imprint().title(), description, links.here(), List.of());
  }

  /** The frame of a page below the front page of a list, and maybe below more. */
  public Frame below(Listing.Subject section, String title, String description) {
    PagePath front = section.front().path(1);
    Link list = new Link(links.to(front), labels().of(section));
    return frame(title, description, front, List.of(home(), list));
  }

  /** The frame of a page below the chronology. */
  public Frame dated(String title, String description, @Nullable Link year, @Nullable Link month) {
    Link all = new Link(links.to(FixedPage.CHRONOLOGY), labels().text("page.chronology"));
    List<Link> crumbs =
        java.util.stream.Stream.of(home(), all, year, month)
            .filter(java.util.Objects::nonNull)
            .toList();
    return frame(title, description, FixedPage.CHRONOLOGY.path(), crumbs);
  }

  /** The frame of a page below the list of disagreements. */
  public Frame disagreement(String title, String description) {
    Link all = new Link(links.to(FixedPage.DISAGREEMENTS), labels().text("page.disagreements"));
    return frame(title, description, FixedPage.DISAGREEMENTS.path(), List.of(home(), all));
  }

  private Frame frame(String title, String description, PagePath section, List<Link> crumbs) {
    return new Frame(
        labels().language().code(),
        edition.imprint().title(),
        edition.imprint().logo(),
        edition.imprint().footer(),
        title,
        description,
        links.root(),
        links.canonical(),
        nav(section),
        crumbs);
  }

  private Link home() {
    return new Link(links.to(FixedPage.HOME), labels().text("page.home"));
  }

  private Nav nav(PagePath section) {
    return new Nav(
        entry(FixedPage.HOME.path(), section),
        entry(Listing.Subject.ARTICLES.front().path(1), section),
        entry(Listing.Subject.CLAIMS.front().path(1), section),
        entry(Listing.Subject.SOURCES.front().path(1), section),
        entry(Listing.Subject.SUBJECTS.front().path(1), section),
        entry(FixedPage.CHRONOLOGY.path(), section),
        entry(FixedPage.DISAGREEMENTS.path(), section),
        entry(FixedPage.METHOD.path(), section),
        entry(FixedPage.SEARCH.path(), section),
        entry(FixedPage.CORRECTIONS.path(), section),
        entry(FixedPage.DATA.path(), section),
        entry(FixedPage.SITE_MAP.path(), section),
        entry(FixedPage.ACCESSIBILITY.path(), section));
  }

  private Nav.Entry entry(PagePath path, PagePath section) {
    boolean current = path.equals(links.here());
    return new Nav.Entry(links.to(path), current, !current && path.equals(section));
  }

  private Labels labels() {
    return edition.labels();
  }
}

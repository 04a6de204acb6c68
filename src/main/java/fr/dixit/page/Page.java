package fr.dixit.page;

import fr.dixit.page.frame.Frame;

/** A page, ready for its template. */
public sealed interface Page
    permits ArticlePage,
        ChronologyPage,
        ClaimPage,
        CorrectionsPage,
        DatePage,
        DisagreementListPage,
        DisagreementPage,
        HomePage,
        ListPage,
        MethodPage,
        PlainPage,
        SearchPage,
        SourcePage,
        SubjectPage {

  Frame frame();

  /** File name of its template. */
  String template();
}

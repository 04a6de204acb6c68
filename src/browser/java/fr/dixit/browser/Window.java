package fr.dixit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A window that remembers what a reader does not see: requests, and complaints on the console. */
final class Window implements AutoCloseable {

  private final BrowserContext context;
  private final String root;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  Window(BrowserContext context, String root) {
    this.context = context;
    this.root = root;
    this.page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    page.onRequest(request -> requests.add(request.url()));
  }

  /** Goes to a page of the site. */
  Page go(String path) {
    page.navigate(root + path);
    return page;
  }

  Page page() {
    return page;
  }

  /** Where the window is, relative to the site's root. */
  String where() {
    return page.url().startsWith(root) ? page.url().substring(root.length()) : page.url();
  }

  /**
   * Fails when the console was written to, or anything outside the site's folder asked for. To be
   * asked before axe runs, which fetches style sheets itself and complains that it may not.
   */
  void assertQuiet() {
    assertThat(complaints).as("messages on the console").isEmpty();
    assertThat(requests).as("requests").isNotEmpty().allMatch(url -> url.startsWith(root));
  }

  @Override
  public void close() {
    context.close();
  }
}

package fr.dixit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers do, from a folder and from a server: walk by keyboard, search, filter, open. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTest {

  private static final int MOST_TABS = 80;

  private final BuiltSite site = BuiltSite.ofFixture();
  private Chromium chromium;
  private LoopbackServer server;
  private Window window;

  /** Where the site is opened from. */
  enum From {
    FOLDER,
    SERVER
  }

  @BeforeAll
  void start() throws IOException {
    chromium = new Chromium();
    server = new LoopbackServer(site.folder());
  }

  @AfterAll
  void stop() {
    server.close();
    chromium.close();
  }

  private Page open(From from, String path) {
    String root = from == From.FOLDER ? site.folder().toUri().toString() : server.url();
    window = chromium.open(root);
    return window.go(path);
  }

  @AfterEach
  void nothingWasComplainedOfOrFetchedFromElsewhere() {
    window.assertQuiet();
    window.close();
  }

  @ParameterizedTest
  @EnumSource
  void walksFromHomeToAClaimAndBackByKeyboard(From from) {
    Page page = open(from, "index.html");
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Aller au contenu");
    page.keyboard().press("Enter");

    tabTo(page, "a[href*='declarations/c-']");
    page.keyboard().press("Enter");
    page.waitForURL("**/declarations/c-*.html");
    assertThat(page.locator("blockquote").first()).isVisible();

    tabTo(page, ".crumbs a");
    page.keyboard().press("Enter");
    page.waitForURL("**/index.html");
  }

  @ParameterizedTest
  @EnumSource
  void searchesFromTheFieldOfAnyPage(From from) {
    Page page = open(from, "methode.html");
    page.keyboard().press("/");
    page.keyboard().type("truites");
    page.keyboard().press("Enter");
    page.waitForURL("**/recherche.html?q=truites*");
    assertThat(page.locator("#q")).hasValue("truites");
    assertThat(page.locator("#hits mark").first()).hasText("truite");
  }

  @ParameterizedTest
  @EnumSource
  void findsWhileTypingAndOpensWithTheKeyboard(From from) {
    Page page = open(from, "recherche.html");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("belf");
    assertThat(titles(page).first()).hasText("Antoine Belfort");
    assertThat(page.locator("#found")).hasText(java.util.regex.Pattern.compile("^\\d+ résultats$"));

    page.keyboard().press("ArrowDown");
    assertThat(titles(page).first()).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().press("Enter");
    assertThat(titles(page).first()).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL("**/sources/antoine-belfort.html");
    page.goBack();
    assertThat(page.locator("#q")).hasValue("belf");
  }

  @ParameterizedTest
  @EnumSource
  void neitherAccentsNorEndingsMatter(From from) {
    Page page = open(from, "recherche.html#q=prefecture+reunion");
    assertThat(titles(page).first()).containsText("trois réunions");
    assertThat(page.locator("#found")).hasText("1 résultat");
  }

  @ParameterizedTest
  @EnumSource
  void aPhraseIsFoundWordForWord(From from) {
    Page page = open(from, "recherche.html");
    page.locator("#q").fill("« était éteint »");
    assertThat(page.locator("#hits li").first()).containsText("Tout était éteint");
    page.locator("#q").fill("\"éteint était\"");
    assertThat(page.locator("#found")).containsText("Aucun résultat");
  }

  @ParameterizedTest
  @EnumSource
  void filtersNarrowAndStandInTheAddress(From from) {
    Page page = open(from, "recherche.html#q=barrage");
    assertThat(page.locator("#hits li").first()).isVisible();
    int all = page.locator("#hits li").count();
    page.locator("#kind").selectOption("direct");
    assertThat(page.locator("#hits li:not(.direct)")).hasCount(0);
    assertThat(page.locator("#hits li").count()).isBetween(1, all - 1);
    page.locator("#source").selectOption("sources/helene-castaing.html");
    for (String who : page.locator("#hits .names").allTextContents()) {
      assertThat(who).contains("Castaing");
    }
    assertThat(window.where())
        .isEqualTo("recherche.html#q=barrage&kind=direct&source=sources%2Fhelene-castaing.html");

    List<String> found = titles(page).allTextContents();
    page.reload();
    assertThat(titles(page)).hasText(found.toArray(String[]::new));
    assertThat(page.locator("#source")).hasValue("sources/helene-castaing.html");
  }

  @ParameterizedTest
  @EnumSource
  void filtersAloneListTheirClaims(From from) {
    Page page = open(from, "recherche.html#stance=denies&year=2023");
    assertThat(page.locator("#hits li").first()).isVisible();
    assertThat(page.locator("#hits")).containsText("le village ait été consulté");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotThereIsSaid(From from) {
    Page page = open(from, "recherche.html");
    page.locator("#q").fill("zygomatique");
    assertThat(page.locator("#found"))
        .hasText("Aucun résultat. Essayez moins de mots, ou ôtez un filtre.");
    page.locator("#q").fill("le");
    assertThat(page.locator("#found")).containsText("trop courants");
    page.locator("#q").fill("");
    assertThat(page.locator("#indexes")).isVisible();
  }

  /** The margin's words, shown also where the pointer is. */
  @ParameterizedTest
  @EnumSource
  void whoAndHowIsSaidOfTheWordsUnderThePointer(From from) {
    Page page = open(from, "articles/index.html");
    page.locator(".title a").first().click();
    Locator claim = page.locator(".text .claim").first();
    claim.hover();
    String source = page.locator("#note-1 .names").innerText();
    assertThat(claim).hasAttribute("data-gloss", Pattern.compile("^" + source + " · "));
  }

  private static Locator titles(Page page) {
    return page.locator("#hits .words a, #hits .title a");
  }

  /** Presses Tab until an element of the selector has the focus. */
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("no " + selector + " within " + MOST_TABS + " steps of " + page.url());
  }
}

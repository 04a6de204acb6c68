package fr.dixit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold on pages of every kind, found by looking what there is. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private static final List<Look> LOOKS =
      Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
          .flatMap(scheme -> Stream.of(new Look(scheme, 360), new Look(scheme, 1280)))
          .toList();

  private static final Look NARROWEST = new Look(ColorScheme.LIGHT, 320);

  private final List<BuiltSite> sites = List.of(BuiltSite.ofSeed(), BuiltSite.ofFixture());
  private Chromium chromium;

  /** A page of a site. */
  record Place(BuiltSite site, String page) {

    String root() {
      return site.folder().toUri().toString();
    }

    @Override
    public String toString() {
      return site.folder().getFileName() + "/" + page;
    }
  }

  @BeforeAll
  void start() {
    chromium = new Chromium();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  Stream<Place> places() {
    return sites.stream()
        .flatMap(site -> site.pagesOfEveryKind().stream().map(page -> new Place(site, page)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void isQuietFitsEveryScreenAndHasNoBarrier(Place place) {
    try (Window window = chromium.open(place.root())) {
      Page page = window.go(place.page());
      window.assertQuiet();
      assertThat(shift(page)).as("layout shift of " + place).isZero();
      for (Look look : LOOKS) {
        look.on(page);
        assertThat(overflow(page)).as("pixels beside " + place + ", " + look).isZero();
        page.screenshot(screenshot(place, look));
        assertThat(violations(page)).as(place + ", " + look).isEmpty();
      }
      NARROWEST.on(page);
      assertThat(overflow(page)).as("pixels beside " + place + ", " + NARROWEST).isZero();
      assertThat(smallest(page)).as("links in pictures of " + place).isGreaterThanOrEqualTo(24);
    }
  }

  @Test
  void barriersAreSeen() {
    try (Window window = chromium.open(sites.get(0).folder().toUri().toString())) {
      Page page = window.go("index.html");
      page.evaluate("document.documentElement.removeAttribute('lang')");
      page.evaluate("document.body.style.color = document.body.style.backgroundColor = '#777'");
      assertThat(violations(page))
          .anyMatch(barrier -> barrier.startsWith("html-has-lang: "))
          .anyMatch(barrier -> barrier.startsWith("color-contrast: "));
    }
  }

  @Test
  void shiftsAreSeen() {
    try (Window window = chromium.open(sites.get(0).folder().toUri().toString())) {
      Page page = window.go("index.html");
      page.evaluate(
          "requestAnimationFrame(() => requestAnimationFrame(() =>"
              + " document.body.style.paddingTop = '300px'))");
      assertThat(shift(page)).isPositive();
    }
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .setLegacyMode(true)
            .analyze()
            .getViolations()
            .stream()
            .map(EveryPageTest::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " in "
        + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
  }

  /** How much of what a reader sees has moved since the page came (Layout Instability API). */
  private static double shift(Page page) {
    return ((Number)
            page.evaluate(
                "() => new Promise(told => { let sum = 0;"
                    + "new PerformanceObserver(list =>"
                    + " list.getEntries().forEach(entry => sum += entry.value))"
                    + ".observe({type: 'layout-shift', buffered: true});"
                    + "setTimeout(() => told(sum), 150); })"))
        .doubleValue();
  }

  /** By how much the page is wider than its window. */
  private static int overflow(Page page) {
    return ((Number)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }

  /** The shortest side of all links in pictures, which stand too close for less than 24 pixels. */
  private static double smallest(Page page) {
    return ((Number)
            page.evaluate(
                "Math.min(1e9, ...[...document.querySelectorAll('svg a .hit')]"
                    + ".map(hit => hit.getBoundingClientRect())"
                    + ".map(box => Math.min(box.width, box.height)))"))
        .doubleValue();
  }

  private static Page.ScreenshotOptions screenshot(Place place, Look look) {
    String name = place.toString().replace(".html", "") + "-" + look + ".png";
    return new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name));
  }
}

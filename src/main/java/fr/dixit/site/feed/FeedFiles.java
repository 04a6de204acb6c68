package fr.dixit.site.feed;

import fr.dixit.page.feed.PlannedFeed;
import fr.dixit.site.SiteFile;
import fr.dixit.site.render.Renderer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Each feed in both formats. */
public final class FeedFiles {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private FeedFiles() {}

  public static Stream<SiteFile> of(Stream<PlannedFeed> feeds, Renderer renderer) {
    return feeds.flatMap(feed -> Stream.of(atom(feed, renderer), json(feed)));
  }

  private static SiteFile atom(PlannedFeed planned, Renderer renderer) {
    return renderer.render(
        planned.atom(), "feed.mustache", planned.feed()::get, planned.dependencies());
  }

  private static SiteFile json(PlannedFeed planned) {
    return new SiteFile(
        planned.json().file(),
        out -> out.write(MAPPER.writeValueAsBytes(JsonFeed.of(planned.feed().get()))),
        planned.dependencies());
  }
}

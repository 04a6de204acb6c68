package fr.dixit.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteStateTest {

  private static final Instant YOUNGEST = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;

  private Published published;

  @BeforeEach
  void publish() throws IOException {
    Sites.publish(site(), "a.html", "1", "b.html", "2");
    age("a.html", YOUNGEST);
    age("b.html", YOUNGEST);
    published = Sites.publish(site(), "a.html", "1", "b.html", "2");
  }

  @Test
  void aSiteThatNobodyAlteredIsInTheStateThatItsBuildTold() {
    assertThat(published.nothingChanged()).isTrue();
    assertThat(published.state()).isNotEmpty();
    assertThat(state()).isEqualTo(published.state());
  }

  @Test
  void anotherSizeOrAgeIsAnotherState() throws IOException {
    Files.writeString(site().resolve("a.html"), "11");
    age("a.html", YOUNGEST);
    assertThat(state()).isNotEqualTo(published.state());
    Files.writeString(site().resolve("a.html"), "1");
    age("a.html", YOUNGEST);
    assertThat(state()).isEqualTo(published.state());
    age("a.html", YOUNGEST.minusSeconds(100));
    assertThat(state()).isNotEqualTo(published.state());
  }

  @Test
  void ofAFileHardlyOlderThanTheYoungestTheContentCounts() throws IOException {
    Files.writeString(site().resolve("a.html"), "9");
    age("a.html", YOUNGEST);
    assertThat(state()).isNotEqualTo(published.state());
  }

  @Test
  void aSiteThatLacksAFileIsInNoState() throws IOException {
    Files.delete(site().resolve("a.html"));
    assertThat(SiteState.of(target())).isEmpty();
  }

  private String state() {
    return SiteState.of(target()).orElseThrow();
  }

  private void age(String file, Instant modified) throws IOException {
    Files.setLastModifiedTime(site().resolve(file), FileTime.from(modified));
  }

  private Target target() {
    return Target.of(site(), folder.resolve("seeds"));
  }

  private Path site() {
    return folder.resolve("site");
  }
}

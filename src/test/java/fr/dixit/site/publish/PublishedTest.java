package fr.dixit.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedTest {

  @Test
  void whatIsPublishedAgainIsUnchanged() {
    Published published = new Published(3, 4, 5, "state");
    assertThat(published.nothingChanged()).isFalse();
    assertThat(new Published(0, 4, 1, "state").nothingChanged()).isFalse();
    assertThat(new Published(1, 4, 0, "state").nothingChanged()).isFalse();
    assertThat(published.again()).isEqualTo(new Published(0, 7, 0, "state"));
    assertThat(published.again().nothingChanged()).isTrue();
  }
}

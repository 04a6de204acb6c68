package fr.dixit.page.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePathTest {

  @ParameterizedTest
  @CsvSource({
    "index.html, ''",
    "sources/ilham-aliyev.html, ../",
    "sources/ilham-aliyev/2.html, ../../",
  })
  void knowsTheWayUpToTheRoot(String file, String root) {
    assertThat(new PagePath(file).root()).isEqualTo(root);
  }

  @ParameterizedTest
  @CsvSource({
    "articles/a_b-1.html, articles/a_b-1.html",
    "articles/l’été 50 %.html, articles/l%E2%80%99%C3%A9t%C3%A9%2050%20%25.html",
    "articles/a#b?c:d.html, articles/a%23b%3Fc%3Ad.html",
  })
  void isWrittenAsAUrl(String file, String url) {
    assertThat(new PagePath(file).url()).isEqualTo(url);
  }
}

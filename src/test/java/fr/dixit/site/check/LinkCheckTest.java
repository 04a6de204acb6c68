package fr.dixit.site.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkCheckTest {

  @Test
  void linksThatArriveAreNoFault() {
    assertThat(
            LinkCheck.of(
                Stream.of(
                    file("index.html", "<a href='sources/été.html#mot'>là</a><a href='#'>haut</a>"),
                    file("sources/été.html", "<p id=mot><a href='../index.html'>ici</a>"),
                    file("vers.html", "<a href='sources/%C3%A9t%C3%A9.html'>été</a>"))))
        .isEmpty();
  }

  @Test
  void linksOutOfTheSiteAreNotFollowed() {
    assertThat(
            LinkCheck.of(
                Stream.of(
                    file(
                        "index.html",
                        "<a href='https://example.org/#:~:text=mot'>a</a><a"
                            + " href='//example.org/x'>b</a><a"
                            + " href='mailto:a@example.org'>c</a>"))))
        .isEmpty();
  }

  @Test
  void aLinkToNoFileIsShownWhereItStands() {
    assertThat(LinkCheck.of(Stream.of(file("a/b.html", "<p>\n<p><a href='c.html'>c</a>"))))
        .singleElement()
        .hasToString(
            """
            a/b.html:2:4: error: this link is broken: the site has no file “a/c.html”
              <p><a href='c.html'>c</a>
                 ^
              hint: correct the template that writes it\
            """);
  }

  @Test
  void aLinkToNoElementIsAFault() {
    assertThat(LinkCheck.of(Stream.of(file("index.html", "<p id=un><a href='#deux'>2</a>"))))
        .singleElement()
        .asString()
        .contains("index.html:1:10: error: ", "nothing in index.html has the id “deux”");
  }

  @Test
  void linksThatAreNoUrlOrLeaveTheFolderAreFaults() {
    assertThat(
            LinkCheck.of(
                Stream.of(file("index.html", "<a href='a b'>1</a><img src='../../secret.svg'>"))))
        .extracting(Object::toString)
        .satisfiesExactly(
            one -> assertThat(one).contains("no file “a b”"),
            two -> assertThat(two).contains("no file “../../secret.svg”"));
  }

  @Test
  void everyFaultIsToldInTheOrderOfThePaths() {
    assertThat(
            LinkCheck.of(
                Stream.of(
                    file("b.html", "<blockquote cite='x.html'></blockquote>"),
                    file("a.html", "<script src='x.js'></script><form action='y.html'></form>"))))
        .extracting(diagnostic -> diagnostic.file() + " " + diagnostic.message())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("a.html").contains("x.js"),
            two -> assertThat(two).startsWith("a.html").contains("y.html"),
            three -> assertThat(three).startsWith("b.html").contains("x.html"));
  }

  private static SiteFile file(String path, String html) {
    return new SiteFile(path, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
  }
}

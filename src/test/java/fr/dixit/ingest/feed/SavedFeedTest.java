package fr.dixit.ingest.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.calendar.Edtf;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedFeedTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="%s"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>Le Fleuve</title><link>https://example.org/</link><language>fr-fr</language>
      <item>
      <title>L&amp;#8217;été &amp;amp; le pont</title>
      <link>https://example.org/pont</link><guid isPermaLink="false">42</guid>
      <dc:creator><![CDATA[Jeanne Roussel]]></dc:creator>
      <pubDate>Fri, 14 Jun 2024 00:30:00 +0200</pubDate>
      <description>Un résumé.</description>
      <content:encoded><![CDATA[<p>« Il rouvrira », a dit le maire.</p><h2>Un été</h2>
      <p>Il n’a rien ajouté.</p><script>alert(1)</script>]]></content:encoded>
      </item>
      <item><guid>43</guid><description>&lt;b&gt;Le toit&lt;/b&gt; fuit</description></item>
      <item><title>Vide</title></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
      <title>Le Fleuve</title>
      <entry>
      <title>Le pont</title><id>urn:uuid:1</id>
      <link rel="self" href="https://example.org/feed"/><link href="https://example.org/pont"/>
      <link rel="enclosure" href="javascript:alert(1)"/>
      <author><name>Jeanne Roussel</name></author>
      <published>2024-06-13T23:30:00-04:00</published><updated>2024-06-15</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Il rouvrira.</p></div>
      </content>
      </entry></feed>
      """;

  private static final Metadata PONT =
      new Metadata(
          "Le pont",
          Edtf.of(LocalDate.of(2024, 6, 13)),
          "Le Fleuve",
          "https://example.org/pont",
          "Jeanne Roussel",
          "fr",
          null,
          Edtf.of(LocalDate.of(2024, 6, 15)),
          null,
          null);

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "windows-1252"})
  void eachItemIsAnArticle(String charset) throws IOException {
    List<Extract> extracts = read(RSS.replace("%s", charset).getBytes(Charset.forName(charset)));
    assertThat(extracts).extracting(Extract::name).containsExactly("example.org/pont", "43");
    assertThat(extracts)
        .extracting(extract -> extract.text().value())
        .containsExactly(
            "« Il rouvrira », a dit le maire.\n\nUn été\n\nIl n’a rien ajouté.", "Le toit fuit");
    Metadata metadata = Metadata.of(extracts.get(0).statements());
    assertThat(metadata.title()).isEqualTo("L’été & le pont");
    assertThat(metadata.published()).hasToString("2024-06-14");
    assertThat(metadata.language()).isEqualTo("fr-FR");
    assertThat(metadata.author()).isEqualTo("Jeanne Roussel");
    assertThat(diagnostics)
        .singleElement()
        .hasToString("a.xml: note: 1 of its 3 entries hold no text");
  }

  @Test
  void eachEntryOfAtomIsAnArticle() throws IOException {
    Extract extract = read(ATOM.getBytes(UTF_8)).get(0);
    assertThat(extract.name()).isEqualTo("example.org/pont");
    assertThat(extract.text().value()).isEqualTo("Il rouvrira.");
    assertThat(Metadata.of(extract.statements())).isEqualTo(PONT);
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void otherXmlIsReported() throws IOException {
    assertThat(read("<article>Oui.</article>".getBytes(UTF_8))).isEmpty();
    assertThat(diagnostics)
        .singleElement()
        .hasToString(
            """
            a.xml: error: is no feed, or an empty one
              hint: of XML, RSS and Atom are read; take other files out of the folder\
            """);
  }

  @Test
  void entitiesOfAFileAreNotExpanded() throws IOException {
    String bomb =
        "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
            + "<rss><item><guid>1</guid><description>Oui &b; &f;.</description></item></rss>";
    assertThat(read(bomb.getBytes(UTF_8)).get(0).text().value()).isEqualTo("Oui &b; &f;.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<item>", "<item/>", "<link>", "<![CDATA[", "<!DOCTYPE a [", "&", "<a:b>"})
  void whatIsRepeatedWithoutEndIsReadInTime(String mark) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(read(mark.repeat(30_000).getBytes(ISO_8859_1))).isEmpty());
  }

  private List<Extract> read(byte[] feed) throws IOException {
    return new SavedFeed().read("a.xml", new ByteArrayInputStream(feed), diagnostics::add);
  }
}

package fr.dixit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A stranger's words stay words, wherever a site shows them. */
class UnescapedInputTest {

  @TempDir Path root;
  private HostileFolder folder;

  /** What runs somewhere when it is not escaped there. */
  private static List<String> payloads() {
    return List.of(
        "<script>canary()</script>",
        "</script><script>canary()</script>",
        "</title></textarea></style><svg/onload=canary()>",
        "\" onmouseover=\"canary()\" x=\"",
        "' onfocus='canary()' autofocus x='",
        "><img src=x onerror=canary()>",
        "<!--<script>canary()",
        "]]><canary/><![CDATA[",
        "&lt;script&gt;canary()&lt;/script&gt;",
        "&#60;script&#62;canary()&#60;/script&#62;",
        "{{canary}} {{{canary}}} {{&canary}} {{>layout}} {{=<% %>=}}",
        "${canary} #{canary} <%= canary %>",
        "=cmd|' /C canary'!A0",
        "@SUM(1+1)*cmd|' /C canary'!A0",
        "+canary -canary \t=canary()",
        "\"); canary(); (\"",
        "\\\"); canary(); //",
        "\\u003cscript\\u003ecanary()",
        "\u2028canary()\u2029//",
        "}},\n@article{canary,\n title={{",
        "\\input{/etc/passwd} %",
        "canary\nER  - \nTY  - NEWS\nTI  - canary",
        "canary\r\nER  - \r\n\r\nTY  - NEWS",
        "javascript:canary()",
        "../../../../etc/passwd",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>&c;");
  }

  @BeforeEach
  void folder() throws IOException {
    folder = new HostileFolder(root);
  }

  @Test
  void whateverPlaceItStandsIn() throws IOException {
    List<String> payloads = payloads();
    for (int i = 0; i < payloads.size(); i++) {
      String payload = payloads.get(i);
      folder.seed(i + "/texte.txt", article(payload, "Alix " + payload + " Morel") + different(i));
      folder.seed(i + "/fiche.txt", article("rien", "Alix Morel") + different(i));
      folder.seed(i + "/fiche.yaml", sidecar(payload));
      folder.seed(i + "/page.html", page(payload).replace("</body>", different(i) + "</body>"));
    }

    Summary summary = folder.build();

    assertThat(Intrusions.in(folder.files())).isEmpty();
    assertThat(summary.articles()).isEqualTo(3 * payloads.size() + 1);
  }

  @Test
  void inTheArchivesOwnWords() throws IOException {
    String all = String.join(" ", payloads()).replaceAll("\\s", " ");
    folder.template(
        "theme.yaml",
        JsonMapper.shared().writeValueAsString(Map.of("title", all, "logo", all, "footer", all)));

    folder.build();

    assertThat(Intrusions.in(folder.files())).isEmpty();
  }

  @Test
  void noPageLeadsToAnAddressThatRuns() throws IOException {
    List<String> addresses = addresses();
    for (int i = 0; i < addresses.size(); i++) {
      String address = addresses.get(i);
      folder.seed(i + "/fiche.txt", article("rien", "Alix Morel") + different(i));
      folder.seed(
          i + "/fiche.yaml",
          JsonMapper.shared().writeValueAsString(Map.of("url", address, "archive", address)));
      folder.seed(
          i + "/page.html",
          page("rien")
              .replace("<head>", "<head>" + links(address))
              .replace("</body>", different(i) + "</body>"));
    }

    folder.build();

    assertThat(Intrusions.in(folder.files())).isEmpty();
  }

  /** What keeps an article from being taken for a copy of the one before. */
  private static String different(int i) {
    return IntStream.range(0, 40)
        .mapToObj(word -> "mot" + i + "de" + word)
        .collect(Collectors.joining(" ", "<p>", ".</p>"));
  }

  private static String links(String address) {
    return "<link rel=canonical href=\"%1$s\"><meta property=og:url content=\"%1$s\">"
        .formatted(address.replace("\"", "&quot;"));
  }

  private static List<String> addresses() {
    return List.of(
        "javascript:canary()",
        "JaVaScRiPt:canary()",
        " javascript:canary()",
        "java\tscript:canary()",
        "\u0001javascript:canary()",
        "javascript://example.org/%0Acanary()",
        "data:text/html,<script>canary()</script>",
        "vbscript:canary",
        "file:///etc/passwd",
        "view-source:https://example.org/",
        "blob:https://example.org/x",
        "https:javascript:canary()",
        "//example.org/canary",
        "\\\\example.org\\canary",
        "https://example.org/\" onclick=\"canary()",
        "https://example.org/'><script>canary()</script>",
        "https://example.org/}},\n@article{canary",
        "https://example.org/a\r\nER  - ");
  }

  /** A claim, its source and a title that hold the payload. */
  private static String article(String payload, String name) {
    return """
    %1$s annonce la suite

    « Le pont %1$s ouvrira demain », a déclaré le maire, %2$s.
    %2$s a ajouté que %1$s serait fermé le 3 mai 2021.
    Selon %2$s, %1$s est un succès.
    """
        .formatted(payload, name);
  }

  private static String sidecar(String payload) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String key : List.of("title", "outlet", "author", "url", "archive", "published")) {
      values.put(key, payload);
    }
    values.put(payload, payload);
    return JsonMapper.shared().writeValueAsString(values); // JSON is YAML
  }

  /** The payload in all that a page states about itself, and raw in its text. */
  private static String page(String payload) {
    String json =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "@type",
                    "NewsArticle",
                    "headline",
                    payload,
                    "author",
                    Map.of("name", payload, "url", payload),
                    "publisher",
                    Map.of("name", payload),
                    "url",
                    payload,
                    "datePublished",
                    payload))
            .replace("<", "\\u003c");
    String quoted = payload.replace("&", "&amp;").replace("\"", "&quot;");
    return """
    <html lang="fr"><head><title>T %1$s</title>
    <meta property="og:title" content="%2$s"><meta name="author" content="%2$s">
    <meta property="og:site_name" content="%2$s"><meta name="citation_title" content="%2$s">
    <script type="application/ld+json">%3$s</script></head>
    <body><h1>Le pont de la ville ouvrira demain %4$s</h1>
    <p>« Le pont %4$s ouvrira demain », a déclaré la maire, Alix %4$s Morel, devant deux cents
    invités venus malgré la pluie qui tombait depuis le matin.</p>
    <p>Selon elle, %4$s ne changera rien aux travaux prévus au printemps, qui dureront jusqu’à
    la fin de l’année, a-t-elle précisé.</p></body></html>
    """
        .formatted(quoted, quoted, json, quoted.replace("<", "&lt;"));
  }
}

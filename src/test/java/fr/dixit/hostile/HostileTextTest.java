package fr.dixit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts made of what no newsroom writes: shown without harm, or refused by name. */
class HostileTextTest {

  private static final Duration HANG = Duration.ofSeconds(60);

  @TempDir Path root;
  private HostileFolder folder;

  @BeforeEach
  void folder() throws IOException {
    folder = new HostileFolder(root);
  }

  @Test
  void charactersThatReorderOrMeanNothing() throws IOException {
    String odd = "\u202E\u2066\u0085\uFFFE\uFDD0\u2028\uD83D\uDE00\u200B\uFEFF";
    folder.seed(
        "a.txt",
        "Alix %1$s Morel parle\n\n« Le pont %1$s ouvrira », a déclaré la maire, Alix %1$s Morel.\n"
            .formatted(odd));
    folder.seed("a.yaml", "title: \"a \\u202E \\x1B \\u2028 b\"\noutlet: \"c \\u2066 \\0 d\"\n");
    folder.seed(
        "utf16.txt",
        "\uFEFF« \uD83D Oui \uDE00 », a dit Alix.".getBytes(StandardCharsets.UTF_16LE));

    folder.seed(
        "entites.html",
        "<h1>Le pont de la ville</h1>"
            + ("<p>&#xD83D; &#x202E; &#0; " + HostileFolder.HARMLESS + "</p>").repeat(5));

    assertThat(folder.build().articles()).as("%s", folder.diagnostics()).isEqualTo(3 + 1);
    assertThat(Intrusions.in(folder.files())).isEmpty();
    assertThat(folder.files().get("articles/a.html")).contains("<h1 lang=\"fr\">a b</h1>");
    assertThat(folder.diagnostics()).noneMatch(one -> one.matches("(?s).*[\\p{Cc}&&[^\\n]].*"));
  }

  @Test
  void nothingIsCutWithinACharacter() throws IOException {
    String smileys = "\uD83D\uDE00".repeat(600);
    folder.seed("a.txt", "x" + smileys + " dit.\n« " + smileys + " », a dit Alix Morel.\n");
    folder.seed("b.txt", smileys + "\n");
    folder.seed("c.txt", "« a" + smileys + " est venu », a dit Alix x" + smileys + " Morel.\n");

    folder.build();

    assertThat(Intrusions.in(folder.files())).isEmpty();
    assertThat(folder.files().values()).noneMatch(HostileTextTest::holdsHalves);
  }

  /** Half of a character is written as a question mark, of which the texts have none. */
  private static boolean holdsHalves(String content) {
    return Pattern.compile("\uDE00\\?|\\?\uD83D|\\?…").matcher(content).find();
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    folder.seed("nul.txt", "« Oui \0 », a dit Alix.");
    folder.seed("zip.txt", new byte[] {'P', 'K', 3, 4, 0, 0});

    assertThat(folder.build().articles()).isEqualTo(1);
    assertThat(folder.diagnostics())
        .hasSize(2)
        .allMatch(one -> one.contains("error: is binary data, not text"));
  }

  @Test
  @Tag("slow")
  void aPageOfNestedElements() throws IOException {
    folder.seed("divs.html", "<div>".repeat(100_000) + HostileFolder.HARMLESS);
    folder.seed("tables.html", "<table><tr><td>".repeat(100_000) + HostileFolder.HARMLESS);
    folder.seed("b.html", "<b><p>".repeat(100_000) + HostileFolder.HARMLESS);
    folder.seed("json.html", jsonLd("[".repeat(100_000)));
    folder.seed("graph.html", jsonLd("{\"author\":".repeat(100_000)));
    folder.seed("attributes.html", "<p " + "a=b ".repeat(100_000) + ">" + HostileFolder.HARMLESS);

    assertTimeoutPreemptively(HANG, folder::build);

    assertThat(folder.diagnostics()).noneMatch(one -> one.contains("fault of Dixit"));
    assertThat(folder.files()).containsKey("articles/sage.html");
  }

  private static String jsonLd(String json) {
    return "<script type=application/ld+json>" + json + "</script><p>" + HostileFolder.HARMLESS;
  }
}

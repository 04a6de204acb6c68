package fr.dixit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that lead elsewhere, collide, or cannot stand on another system. */
class HostileNamesTest {

  private static final String SECRET = "canary of a file outside the folder";

  @TempDir Path root;
  private HostileFolder folder;

  @BeforeEach
  void folder() throws IOException {
    folder = new HostileFolder(root);
  }

  @Test
  void everyNameGivesAPageThatCanStandEverywhere() throws IOException {
    List<String> names =
        List.of(
            "a..b.txt",
            "%2e%2e%2fetc.txt",
            "~.txt",
            "con.txt",
            "NUL.txt",
            "com1.txt",
            "aux/prn.txt",
            "index.txt",
            "a b.txt",
            "a?b.txt",
            "a:b.txt",
            "a*b.txt",
            "a|b.txt",
            "a\\b.txt",
            "a<b>\"c'.txt",
            "-rf.txt",
            "$(canary).txt",
            "{{canary}}.txt",
            "=cmd|'canary'!A0.txt",
            "a\nb.txt",
            "a\u202Etxt.exe.txt",
            "javascript:canary().txt",
            "a#b.txt",
            "a&b;c.txt",
            "été.txt",
            "ÉTÉ.txt",
            "ete.txt",
            "Ete.txt",
            "ETE.txt",
            "\u0430bc.txt",
            "abc.txt",
            "ａbc.txt",
            "ﬁn.txt",
            "fin.txt",
            "ı.txt",
            "i.txt",
            "I.txt",
            "İ.txt",
            "\uD83D\uDE00.txt",
            "x".repeat(250) + ".txt",
            "é".repeat(120) + ".txt",
            ("d".repeat(200) + "/").repeat(3) + "x".repeat(200) + ".txt");
    for (String name : names) {
      folder.seed(name, HostileFolder.HARMLESS);
    }

    assertThat(folder.build().articles()).isEqualTo(names.size() + 1);

    Set<String> files = folder.files().keySet();
    assertThat(files)
        .allMatch(path -> path.matches("(?:[a-z0-9][a-z0-9._-]*/)*[a-z0-9][a-z0-9._-]*"));
    assertThat(files).allMatch(path -> path.length() < 150);
    assertThat(files.stream().map(String::toLowerCase).collect(Collectors.toSet()))
        .hasSameSizeAs(files);
    assertThat(files.stream().filter(path -> path.startsWith("articles/")))
        .hasSize(names.size() + 2); // the harmless one, and the list
    assertThat(Intrusions.in(folder.files())).isEmpty();
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    Path secret = Files.writeString(root.resolve("secret.txt"), SECRET);
    Files.createDirectory(root.resolve("elsewhere"));
    Files.writeString(root.resolve("elsewhere/secret.txt"), SECRET);
    Files.createSymbolicLink(folder.seeds().resolve("lien.txt"), secret);
    Files.createSymbolicLink(folder.seeds().resolve("lien.yaml"), secret);
    Files.createSymbolicLink(folder.seeds().resolve("dossier"), root.resolve("elsewhere"));
    Files.createSymbolicLink(folder.seeds().resolve("boucle"), folder.seeds());
    Files.createSymbolicLink(folder.seeds().resolve("mort.txt"), root.resolve("nowhere"));

    assertThat(folder.build().articles()).isEqualTo(1);

    assertThat(folder.files().values()).noneMatch(content -> content.contains("canary"));
    assertThat(folder.diagnostics())
        .hasSize(5)
        .allMatch(one -> one.contains("warning: is a link; not followed"));
  }

  @Test
  void aSiteWhoseFolderIsALinkIsNotWrittenThrough() throws IOException {
    folder.build();
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    Path articles = folder.site().resolve("articles");
    for (Path page : Files.list(articles).toList()) {
      Files.delete(page);
    }
    Files.delete(articles);
    Files.createSymbolicLink(articles, elsewhere);

    assertThatThrownBy(folder::build)
        .hasMessageContaining("this folder of the site is a link to " + elsewhere.toRealPath());
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aPageThatIsALinkIsReplacedAndNotWrittenThrough() throws IOException {
    folder.build();
    Path mine = Files.writeString(root.resolve("mine.html"), SECRET);
    Path page = folder.site().resolve("index.html");
    Files.delete(page);
    Files.createSymbolicLink(page, mine);

    folder.build();

    assertThat(mine).hasContent(SECRET);
    assertThat(Files.isSymbolicLink(page)).isFalse();
    assertThat(page).isRegularFile();
  }

  @Test
  void aPipeIsNoArticle() throws Exception {
    Path pipe = folder.seeds().resolve("tube.txt");
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(folder.build().articles()).isEqualTo(1);
    assertThat(folder.diagnostics())
        .singleElement()
        .asString()
        .contains("tube.txt: warning: is no ordinary file");
    assertThat(Files.exists(pipe, LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void twoFormsOfOneNameAreOnePage() throws IOException {
    folder.seed("été.txt", HostileFolder.HARMLESS);
    folder.seed("e\u0301te\u0301.txt", HostileFolder.HARMLESS);

    assertThat(folder.build().articles()).isEqualTo(2);
    assertThat(folder.diagnostics())
        .singleElement()
        .asString()
        .contains("error: has the same id “ete__")
        .contains("hint: rename one of them; only the first is read");
  }
}

package fr.dixit.site.check;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.site.SiteFile;
import fr.dixit.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows every link of a site that need not have been written. */
public final class LinkCheck {

  /** A file, and its links when it is a page. */
  private record Followed(SiteFile file, Optional<PageLinks> links) {}

  private final Map<String, Followed> files;

  private LinkCheck(Map<String, Followed> files) {
    this.files = files;
  }

  /**
   * What is wrong with the links between the files, in the order of their paths, then of the pages.
   *
   * @param files all of a site, each path once; only pages are made, in parallel
   */
  public static List<Diagnostic> of(Stream<SiteFile> files) {
    return new LinkCheck(
            files.parallel().collect(Collectors.toConcurrentMap(SiteFile::path, LinkCheck::follow)))
        .faults();
  }

  private static Followed follow(SiteFile file) {
    return new Followed(
        file,
        file.path().endsWith(".html")
            ? Optional.of(PageLinks.of(file.path(), content(file)))
            : Optional.empty());
  }

  private static String content(SiteFile file) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.content().writeTo(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Diagnostic> faults() {
    return files.keySet().stream().sorted().map(files::get).flatMap(this::faults).toList();
  }

  private Stream<Diagnostic> faults(Followed page) {
    List<SiteLink> broken =
        page.links().map(PageLinks::links).orElse(List.of()).stream()
            .filter(link -> fault(link) != null)
            .toList();
    if (broken.isEmpty()) {
      return Stream.empty();
    }
    Text text = new Text(content(page.file()));
    return broken.stream().map(link -> diagnostic(page.file().path(), text, link));
  }

  private Diagnostic diagnostic(String path, Text text, SiteLink link) {
    return Diagnostic.at(
        Severity.ERROR,
        path,
        text,
        link.offset(),
        "this link is broken: " + fault(link),
        "correct the template that writes it");
  }

  private @Nullable String fault(SiteLink link) {
    Followed target = files.get(link.target());
    if (target == null) {
      return "the site has no file “" + link.target() + "”";
    }
    boolean arrives =
        link.anchor() == null || target.links().filter(p -> p.has(link.anchor())).isPresent();
    return arrives ? null : "nothing in " + link.target() + " has the id “" + link.anchor() + "”";
  }
}

package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The folder of seeds: {@code NAME.txt} and other formats, each with an optional {@code NAME.yaml}.
 */
public final class SeedFolder {

  /** Corrections that hold for the whole archive. */
  private static final String ARCHIVE = "archive.yaml";

  private final Path root;

  public SeedFolder(Path root) {
    this.root = root;
  }

  /**
   * Lists the seeds of the folder and its sub-folders without reading them.
   *
   * @throws DixitException when there is no such folder
   */
  public Seeds read() {
    String shown = SeedFiles.slashed(root);
    requireFolder(shown);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<SeedFile> files = SeedFiles.list(root, diagnostics::add);
    List<Remark> remarks = remarks(files, diagnostics::add);
    files.removeIf(SeedFolder::isOfTheArchive);
    List<Seed> seeds = new Pairing(shown, diagnostics::add).seeds(files);
    if (seeds.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              Severity.NOTE,
              shown,
              "holds no article",
              "put articles in it; these are read: " + Formats.listed()));
    }
    return new Seeds(seeds, remarks, List.copyOf(diagnostics));
  }

  private static List<Remark> remarks(List<SeedFile> files, Consumer<Diagnostic> diagnostics) {
    return files.stream()
        .filter(SeedFolder::isOfTheArchive)
        .flatMap(file -> new SidecarFile(file).corrections(diagnostics).stream())
        .map(yaml -> new Remark(List.of(), yaml))
        .toList();
  }

  private static boolean isOfTheArchive(SeedFile file) {
    return file.file().equals(ARCHIVE);
  }

  private void requireFolder(String shown) {
    if (!Files.isDirectory(root)) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              shown,
              Files.exists(root) ? "is a file, not a folder of seeds" : "no such seeds folder",
              "create it and put articles in it as NAME.txt, or name another folder"));
    }
  }
}

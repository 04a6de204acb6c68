package fr.dixit.site.publish;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The folders of a site: made and emptied, but never through a link that leads elsewhere. */
final class Folders {

  private final Path root;
  private final Set<Path> checked = new HashSet<>();

  Folders(Path root) {
    this.root = root;
  }

  /** Makes the folder and those above it where they are missing. */
  void create(Path folder) throws IOException {
    if (!folder.equals(root) && checked.add(folder)) {
      create(folder.getParent());
      Files.createDirectories(folder);
      if (!isReal(folder)) {
        throw new DixitException(
            Diagnostic.of(
                Severity.ERROR,
                folder.toString(),
                "this folder of the site is a link to " + folder.toRealPath(),
                "replace the link by a folder; Dixit writes only inside the site"));
      }
    }
  }

  /** Removes the file, and the folders that it leaves empty; returns how many files that were. */
  int remove(Path file) throws IOException {
    Path folder = file.getParent();
    if (!Files.exists(folder) || !isReal(folder) || isFolder(file)) {
      return 0;
    }
    int removed = Files.deleteIfExists(file) ? 1 : 0;
    while (!folder.equals(root) && deleteEmpty(folder)) {
      folder = folder.getParent();
    }
    return removed;
  }

  private static boolean deleteEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isReal(Path folder) throws IOException {
    return folder.toRealPath().equals(folder);
  }
}

package fr.dixit.site.publish;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which relative paths can be a file of a site on every file system. */
final class SitePath {

  private static final int LONGEST_NAME = 255;

  /** What Windows keeps for devices, with any extension. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private SitePath() {}

  /**
   * @throws DixitException when the path leads out of the site or cannot be a file everywhere
   */
  static String check(String path) {
    String fault = fault(path);
    if (fault != null) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              path,
              "this cannot be a file of a site: " + fault,
              "rename the seed that this page is named after"));
    }
    return path;
  }

  /** What is wrong with the path, or null. */
  static @Nullable String fault(String path) {
    for (String name : path.split("/", -1)) {
      String fault = faultOfName(name);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static @Nullable String faultOfName(String name) {
    if (name.isEmpty()) {
      return "a name in it is empty";
    }
    if (name.equals(".") || name.equals("..")) {
      return "\"" + name + "\" leads elsewhere";
    }
    if (name.startsWith(Target.OWN)) {
      return "names that start with " + Target.OWN + " are kept for Dixit";
    }
    if (name.chars().anyMatch(c -> c < ' ' || c == 0x7F || "<>:\"\\|?*".indexOf(c) >= 0)) {
      return "\"" + name + "\" holds a character that not every file system allows";
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return "\"" + name + "\" ends in a dot or space, which not every file system keeps";
    }
    if (DEVICES.contains(Collisions.fold(name.split("\\.", 2)[0]))) {
      return "\"" + name + "\" is the name of a device on Windows";
    }
    return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
        ? "a name in it is longer than " + LONGEST_NAME + " bytes"
        : null;
  }
}

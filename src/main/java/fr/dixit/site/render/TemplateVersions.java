package fr.dixit.site.render;

import fr.dixit.diagnostic.DixitException;
import fr.dixit.text.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hashes of templates: others when the template or anything that it includes is another. Each is
 * found once. Safe for use by several threads.
 */
final class TemplateVersions {

  /** Of a template of which it cannot be told what it includes. */
  static final long UNKNOWN = 0;

  private static final String EXTENSION = ".mustache";
  private static final Pattern INCLUDES = Pattern.compile("\\{\\{\\s*+[<>]([^}]*+)\\}\\}");
  private static final Pattern NAME = Pattern.compile("[\\w-]+");

  /** After that, tags look otherwise. */
  private static final Pattern DELIMITERS = Pattern.compile("\\{\\{\\s*+=");

  private final TemplateFolder folder;
  private final Map<String, Long> versions = new ConcurrentHashMap<>();

  TemplateVersions(TemplateFolder folder) {
    this.folder = folder;
  }

  /**
   * The hash of a template.
   *
   * @param name of its file
   */
  long of(String name) {
    return versions.computeIfAbsent(name, this::read);
  }

  private long read(String name) {
    Map<String, String> texts = new TreeMap<>();
    try {
      return gather(name, texts)
          ? Fingerprint.of(texts.values().stream().mapToLong(Fingerprint::of).toArray())
          : UNKNOWN;
    } catch (IOException | DixitException e) {
      return UNKNOWN; // whoever fills the template tells what is wrong
    }
  }

  /** Whether all was found that the template includes, itself with it. */
  private boolean gather(String name, Map<String, String> texts) throws IOException {
    if (texts.containsKey(name)) {
      return true;
    }
    String text = text(name);
    texts.put(name, text);
    if (DELIMITERS.matcher(text).find()) {
      return false;
    }
    for (Matcher includes = INCLUDES.matcher(text); includes.find(); ) {
      String included = includes.group(1).strip();
      if (!NAME.matcher(included).matches() || !gather(included + EXTENSION, texts)) {
        return false;
      }
    }
    return true;
  }

  private String text(String name) throws IOException {
    try (InputStream in = folder.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

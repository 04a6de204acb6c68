package fr.dixit.ingest.markdown;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Statement;
import fr.dixit.ingest.sidecar.Sidecar;
import fr.dixit.text.Text;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of hyphens at the head of a file, with the keys of a sidecar.
 *
 * @param yaml from the file's first character, so that places in it are places in the file; empty
 *     when there is none
 * @param end where the article begins, a UTF-16 offset
 */
record FrontMatter(String yaml, int end) {

  private static final Pattern FENCE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*+$\\R?");

  static FrontMatter of(String source) {
    Matcher fence = FENCE.matcher(source);
    boolean begins = source.startsWith("---") && fence.lookingAt();
    return begins && fence.find()
        ? new FrontMatter(source.substring(0, fence.start()), fence.end())
        : new FrontMatter("", 0);
  }

  Statement statement(String shown, Consumer<Diagnostic> diagnostics) {
    Metadata stated =
        yaml.isEmpty() ? Metadata.NONE : Sidecar.read(shown, new Text(yaml), diagnostics).metadata();
    return new Statement(Origin.FRONT_MATTER, stated);
  }
}

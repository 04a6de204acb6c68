package fr.dixit.ingest.markdown;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Statement;
import fr.dixit.ingest.sidecar.Sidecar;
import fr.dixit.ingest.sidecar.Stating;
import fr.dixit.text.Text;
import fr.dixit.yaml.YamlMapping;
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
    Stating stating =
        yaml.isEmpty() ? Stating.NOTHING : Sidecar.read(shown, new Text(yaml), diagnostics);
    stating.corrections().stream()
        .limit(1)
        .forEach(correction -> diagnostics.accept(misplaced(correction)));
    return new Statement(Origin.FRONT_MATTER, stating.metadata());
  }

  private static Diagnostic misplaced(YamlMapping correction) {
    return correction
        .place()
        .says(
            Severity.ERROR,
            "corrections cannot stand in front matter",
            "write them in the NAME.yaml beside the article");
  }
}

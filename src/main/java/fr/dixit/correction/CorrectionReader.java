package fr.dixit.correction;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.diagnostic.Suggestion;
import fr.dixit.ingest.folder.Remark;
import fr.dixit.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads corrections. What cannot be understood is an error and left out. */
public final class CorrectionReader {

  private final Consumer<Diagnostic> diagnostics;
  private final List<Corrections.OfArticles> claims = new ArrayList<>();
  private final List<SourceCorrection> sources = new ArrayList<>();
  private final List<RelationCorrection> relations = new ArrayList<>();

  private CorrectionReader(Consumer<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  public static Corrections read(List<Remark> remarks, Consumer<Diagnostic> diagnostics) {
    CorrectionReader reader = new CorrectionReader(diagnostics);
    remarks.forEach(reader::read);
    return new Corrections(
        List.copyOf(reader.claims), List.copyOf(reader.sources), List.copyOf(reader.relations));
  }

  private void read(Remark remark) {
    boolean ofArchive = remark.articles().isEmpty();
    Form form = form(remark.yaml(), ofArchive ? Form.Scope.ARCHIVE : Form.Scope.ARTICLE);
    if (form == null) {
      return;
    }
    Correction read = new Fields(remark.yaml(), form, diagnostics).correction();
    if (read instanceof ClaimCorrection claim) {
      claims.add(new Corrections.OfArticles(remark.articles(), claim));
    } else if (read instanceof SourceCorrection source) {
      sources.add(source);
    } else if (read instanceof RelationCorrection relation) {
      relations.add(relation);
    }
  }

  private @Nullable Form form(YamlMapping yaml, Form.Scope scope) {
    List<Form> here = Form.of(scope);
    List<String> keys = yaml.keys();
    for (Form form : here) {
      if (keys.contains(form.key())) {
        return form;
      }
    }
    Form.Scope elsewhere = scope == Form.Scope.ARTICLE ? Form.Scope.ARCHIVE : Form.Scope.ARTICLE;
    for (Form form : Form.of(elsewhere)) {
      if (keys.contains(form.key())) {
        report(yaml, "“" + form.key() + "” cannot stand in this file", home(elsewhere));
        return null;
      }
    }
    String first = keys.isEmpty() ? "" : keys.get(0);
    report(
        yaml,
        "a correction cannot begin with “" + first + "”",
        Suggestion.instead(first, Form.keys(here)));
    return null;
  }

  private static String home(Form.Scope scope) {
    return scope == Form.Scope.ARCHIVE
        ? "write it in archive.yaml in the seeds folder, which holds for the whole archive"
        : "write it in the NAME.yaml beside the article";
  }

  private void report(YamlMapping yaml, String message, String hint) {
    diagnostics.accept(yaml.place().says(Severity.ERROR, message, hint));
  }
}

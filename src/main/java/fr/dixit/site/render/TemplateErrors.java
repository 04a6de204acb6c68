package fr.dixit.site.render;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a person what is wrong in a template, and where. */
record TemplateErrors(TemplateFolder folder) {

  /** A name that no record in scope has. */
  DixitException missing(String name, TemplateContext context, List<Object> scopes) {
    return new DixitException(
        at(
            context,
            name,
            "nothing here is called \"" + name + "\"",
            "names known here: " + known(scopes)));
  }

  /** A template that cannot be read as Mustache, or cannot be filled. */
  DixitException broken(MustacheException cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof DixitException known) {
        return known;
      }
    }
    TemplateContext context = cause.getContext();
    String message = String.valueOf(cause.getMessage()).replaceFirst(" @?\\[.*$", "");
    String hint = "every {{#name}} needs its {{/name}}, every {{ its }}";
    return context == null
        ? new DixitException(Diagnostic.of(Severity.ERROR, "templates", message, hint), cause)
        : new DixitException(at(context, "{{", message, hint), cause);
  }

  private Diagnostic at(TemplateContext context, String words, String message, String hint) {
    Text template = read(context.file());
    int start = lineStart(template, context.line());
    int column = Math.max(0, template.line(start).indexOf(words));
    return Diagnostic.at(
        Severity.ERROR,
        folder.displayName(context.file()),
        template,
        start + column,
        message,
        hint);
  }

  private Text read(String name) {
    try (InputStream in = folder.open(name)) {
      return new Text(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lineStart(Text template, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int next = template.value().indexOf('\n', start) + 1;
      start = next == 0 ? start : next;
    }
    return start;
  }

  private static String known(List<Object> scopes) {
    return scopes.stream()
        .filter(Record.class::isInstance)
        .flatMap(scope -> Arrays.stream(scope.getClass().getDeclaredMethods()))
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .map(Method::getName)
        .filter(name -> !name.equals("toString") && !name.equals("hashCode"))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}

package fr.dixit.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The scripts that cut and stem words in the browser, run without one. */
final class SearchScripts implements AutoCloseable {

  private static final Path FOLDER = Path.of("templates/assets/search");

  private final Context context = Context.enter();
  private final Scriptable scope;

  SearchScripts() {
    context.setLanguageVersion(Context.VERSION_ES6);
    scope = context.initStandardObjects();
    run("words.js");
    run("stemmer.js");
  }

  private void run(String script) {
    try {
      context.evaluateString(scope, Files.readString(FOLDER.resolve(script)), script, 1, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code dixit.words.word} makes of a run of letters. */
  @Nullable Word word(String run) {
    Object word = words("word", run);
    return word instanceof Scriptable found
        ? new Word(text(found, "stem"), text(found, "form"))
        : null;
  }

  /** How many runs of letters {@code dixit.words.runs} finds. */
  int runs(String text) {
    return ((java.util.List<?>) words("runs", text)).size();
  }

  private Object words(String function, String argument) {
    Scriptable dixit = (Scriptable) scope.get("dixit", scope);
    Scriptable words = (Scriptable) dixit.get("words", dixit);
    Function called = (Function) words.get(function, words);
    return called.call(context, scope, words, new Object[] {argument});
  }

  private static String text(Scriptable object, String key) {
    return ScriptableObject.getProperty(object, key).toString();
  }

  @Override
  public void close() {
    Context.exit();
  }
}

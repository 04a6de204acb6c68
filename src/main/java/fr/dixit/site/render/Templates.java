package fr.dixit.site.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import fr.dixit.page.words.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Compiled templates; each is read and compiled once. */
final class Templates extends DefaultMustacheFactory {

  private final TemplateFolder folder;
  private final Translation translation;
  private final TemplateErrors errors;

  Templates(TemplateFolder folder, Translation translation) {
    this.folder = folder;
    this.translation = translation;
    this.errors = new TemplateErrors(folder);
    setObjectHandler(new StrictHandler(errors));
  }

  /** Compiles a template, or gives the one compiled before. */
  Mustache template(String name) {
    try {
      return compile(name);
    } catch (MustacheException e) {
      throw errors.broken(e);
    }
  }

  /** Fills a template with a page. */
  void fill(String name, Object page, Writer out) {
    try {
      template(name).execute(out, page);
    } catch (MustacheException e) {
      throw errors.broken(e);
    }
  }

  /** Reads a template without its last line break, which would be a space inside a line of text. */
  @Override
  public Reader getReader(String name) {
    try (InputStream in = folder.open(name)) {
      String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String line =
          template.endsWith("\n") ? template.substring(0, template.length() - 1) : template;
      return new StringReader(TemplateWords.translate(line, translation));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void encode(String value, Writer writer) {
    try {
      Html.escape(value, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package fr.dixit.site.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Compiled templates; each is read and compiled once. */
final class Templates extends DefaultMustacheFactory {

  private final TemplateFolder folder;
  private final TemplateErrors errors;

  Templates(TemplateFolder folder) {
    this.folder = folder;
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

  @Override
  public Reader getReader(String name) {
    try {
      return new BufferedReader(
          new InputStreamReader(folder.open(name), StandardCharsets.UTF_8));
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

package fr.dixit.site.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.GuardedBinding;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;

/** Finds the names of a template in a page's records; a name that none has is an error. */
final class StrictHandler extends ReflectionObjectHandler {

  private final TemplateErrors errors;

  StrictHandler(TemplateErrors errors) {
    this.errors = errors;
  }

  @Override
  public Binding createBinding(String name, TemplateContext context, Code code) {
    return new StrictBinding(this, name, context, code);
  }

  private static final class StrictBinding extends GuardedBinding {

    private final StrictHandler handler;
    private final TemplateContext context;

    StrictBinding(StrictHandler handler, String name, TemplateContext context, Code code) {
      super(handler, name, context, code);
      this.handler = handler;
      this.context = context;
    }

    @Override
    protected synchronized Wrapper getWrapper(String name, List<Object> scopes) {
      Wrapper wrapper = super.getWrapper(name, scopes);
      if (wrapper instanceof MissingWrapper) {
        throw handler.errors.missing(name, context, scopes);
      }
      return wrapper;
    }
  }
}

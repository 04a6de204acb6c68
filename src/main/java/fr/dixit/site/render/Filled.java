package fr.dixit.site.render;

import fr.dixit.page.Dependencies;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filled template is made of: what fills it, and the template, known once it is filled. */
final class Filled implements Dependencies {

  private static final String TEMPLATE = "TEMPLATE ";

  private final Dependencies values;
  private final TemplateVersions versions;
  private volatile @Nullable String template;

  Filled(Dependencies values, TemplateVersions versions) {
    this.values = values;
    this.versions = versions;
  }

  /** Notes the template that is filled. */
  void by(String name) {
    template = name;
  }

  @Override
  public @Nullable List<String> names() {
    List<String> names = values.names();
    String name = template;
    if (names == null || name == null || versions.of(name) == TemplateVersions.UNKNOWN) {
      return null;
    }
    List<String> all = new ArrayList<>(names);
    all.add(TEMPLATE + name);
    return all;
  }

  /**
   * The template that the name of a dependency stands for; null when it stands for another thing.
   */
  static @Nullable String template(String dependency) {
    return dependency.startsWith(TEMPLATE) ? dependency.substring(TEMPLATE.length()) : null;
  }
}

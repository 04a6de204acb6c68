package fr.dixit.yaml;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Words as YAML files hold them. */
public final class Scalars {

  private static final DumpSettings QUOTED =
      DumpSettings.builder()
          .setDefaultScalarStyle(ScalarStyle.DOUBLE_QUOTED)
          .setSplitLines(false)
          .build();

  private Scalars() {}

  /** The words between quotation marks, on one line. */
  public static String quoted(String words) {
    return new Dump(QUOTED).dumpToString(words).stripTrailing();
  }
}

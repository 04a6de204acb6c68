package fr.dixit.yaml;

import java.util.regex.Pattern;
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

  /** What stands for itself between quotation marks; almost all that French is written with. */
  private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7E\\xA1-\\x{2027}&&[^\"\\\\]]*+");

  private Scalars() {}

  /** The words between quotation marks, on one line. */
  public static String quoted(String words) {
    return PLAIN.matcher(words).matches() ? '"' + words + '"' : dumped(words);
  }

  /** A dump takes two hundred times as long, and every page of a claim asks for some. */
  static String dumped(String words) {
    return new Dump(QUOTED).dumpToString(words).stripTrailing();
  }
}

package fr.dixit.evaluate;

import fr.dixit.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * One difference between what was to be found and what was found.
 *
 * @param position null when the text does not hold the words
 * @param words what differs
 */
public record Mistake(Type type, String file, @Nullable Position position, String words) {

  /** What kind of difference, in the order in which they weigh. */
  public enum Type {
    MISSED("claims missed"),
    SPURIOUS("claims that are none"),
    SOURCE("wrong sources"),
    EXTENT("wrong extents"),
    KIND("wrong kinds"),
    CUE("wrong cues"),
    SAID("wrong dates of the saying"),
    DATE_MISSED("dates missed"),
    DATE_SPURIOUS("dates that are none"),
    DATE_VALUE("wrong values of dates");

    private final String heading;

    Type(String heading) {
      this.heading = heading;
    }

    @Override
    public String toString() {
      return heading;
    }
  }

  /** {@code file:line:column: words}. */
  @Override
  public String toString() {
    String place = position == null ? "" : ":" + position.line() + ":" + position.column();
    return file + place + ": " + words;
  }
}

package fr.dixit.page.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events in time, a lane for each voice. Events of one lane that share a column are one mark with
 * their number, so that a picture of thousands is no larger than one of hundreds.
 *
 * @param width of all lanes, in units of the drawing
 * @param ticks words along the time
 * @param periods the columns in which there is anything
 * @param outside how many events stand outside, in words, or null when all are inside
 */
public record Timeline(
    int width, List<Tick> ticks, List<String> periods, List<Lane> lanes, @Nullable String outside) {

  /** A word at a place. */
  public record Tick(int x, String words) {}

  /**
   * What one voice did.
   *
   * @param bars of events that may have been in any of several columns
   * @param counts for each period, the number of marked events; bars are not in it
   */
  public record Lane(
      String name,
      String href,
      int height,
      List<Mark> marks,
      List<Bar> bars,
      List<Integer> counts) {}

  /**
   * What was in one column: its only event, or the first of several.
   *
   * @param x left edge of its column
   * @param centre of the column
   * @param kind that of its events; {@code several} when they differ
   * @param count how many, or null for one
   */
  public record Mark(
      String href, String words, int x, int centre, String kind, @Nullable Integer count) {

    /** Left edge of the box around a number. */
    public int box() {
      return x + 2;
    }

    public boolean alone() {
      return count == null;
    }
  }

  /**
   * Events that may have been anywhere between its ends.
   *
   * @param y upper edge of its row, below the marks if the lane has any
   */
  public record Bar(String href, String words, int x, int y, int width) {

    /** Upper edge of the bar itself. */
    public int top() {
      return y + 10;
    }
  }
}

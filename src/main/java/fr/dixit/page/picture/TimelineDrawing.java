package fr.dixit.page.picture;

import fr.dixit.page.picture.Timeline.Bar;
import fr.dixit.page.picture.Timeline.Lane;
import fr.dixit.page.picture.Timeline.Mark;
import fr.dixit.page.picture.Timeline.Tick;
import fr.dixit.page.words.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a {@link Timeline}. */
public final class TimelineDrawing {

  /** Wide and high enough to be hit: WCAG 2.2, 2.5.8 wants 24. */
  static final int COLUMN = 26;

  /** What the longest date takes: "15 septembre 2020". */
  private static final int TICK = 4 * COLUMN;

  private final Axis axis;
  private final Labels labels;

  private TimelineDrawing(Axis axis, Labels labels) {
    this.axis = axis;
    this.labels = labels;
  }

  /** The lanes in the order of the voices, without those in which there is nothing; or null. */
  public static @Nullable Timeline draw(List<Voice> voices, Labels labels) {
    List<Event> events = voices.stream().flatMap(voice -> voice.events().stream()).toList();
    if (events.isEmpty()) {
      return null;
    }
    return new TimelineDrawing(Axis.of(days(events)), labels).draw(voices, events);
  }

  /** The days that are known, or else the ends of what is less so. */
  private static List<LocalDate> days(List<Event> events) {
    List<LocalDate> known =
        events.stream().filter(e -> e.from().equals(e.to())).map(Event::from).toList();
    return known.isEmpty()
        ? events.stream().flatMap(event -> Stream.of(event.from(), event.to())).toList()
        : known;
  }

  private Timeline draw(List<Voice> voices, List<Event> events) {
    TreeSet<Integer> active = new TreeSet<>();
    events.stream().filter(this::isPoint).forEach(event -> active.add(axis.column(event.from())));
    int outside = (int) events.stream().filter(event -> !isInside(event)).count();
    return new Timeline(
        Math.max(TICK, axis.columns() * COLUMN),
        ticks(),
        active.stream().map(column -> axis.words(column, labels)).toList(),
        voices.stream()
            .filter(voice -> voice.events().stream().anyMatch(this::isInside))
            .map(voice -> lane(voice, active))
            .toList(),
        outside == 0 ? null : labels.count(outside, "claims"));
  }

  private List<Tick> ticks() {
    int last = Math.max(0, axis.columns() - TICK / COLUMN);
    return IntStream.rangeClosed(0, last)
        .filter(column -> column % (TICK / COLUMN) == 0)
        .mapToObj(column -> new Tick(column * COLUMN, axis.words(column, labels)))
        .toList();
  }

  private Lane lane(Voice voice, TreeSet<Integer> active) {
    Map<Integer, List<Event>> points = new TreeMap<>();
    List<Event> fuzzy = new ArrayList<>();
    for (Event event : voice.events()) {
      if (isPoint(event)) {
        points.computeIfAbsent(axis.column(event.from()), c -> new ArrayList<>()).add(event);
      } else if (isInside(event)) {
        fuzzy.add(event);
      }
    }
    return new Lane(
        voice.name(),
        voice.href(),
        (points.isEmpty() || fuzzy.isEmpty() ? 1 : 2) * COLUMN,
        points.entrySet().stream().map(cell -> mark(cell.getKey(), cell.getValue())).toList(),
        bars(fuzzy, points.isEmpty() ? 0 : COLUMN),
        active.stream().map(c -> points.getOrDefault(c, List.of()).size()).toList());
  }

  private Mark mark(int column, List<Event> events) {
    Event first = events.get(0);
    int x = column * COLUMN;
    int centre = x + COLUMN / 2;
    if (events.size() == 1) {
      return new Mark(first.href(), first.words(), x, centre, first.kind(), null);
    }
    boolean alike = events.stream().allMatch(event -> event.kind().equals(first.kind()));
    String words = labels.language().announced(axis.words(column, labels), count(events));
    return new Mark(
        first.href(), words, x, centre, alike ? first.kind() : "several", events.size());
  }

  /** Bars that would lie on each other are one. */
  private List<Bar> bars(List<Event> fuzzy, int top) {
    List<Event> ordered =
        fuzzy.stream().sorted(Comparator.comparing(Event::from).thenComparing(Event::to)).toList();
    List<Bar> bars = new ArrayList<>();
    int first = 0;
    int end = -1;
    for (int i = 0; i < ordered.size(); i++) {
      if (i > first && start(ordered.get(i)) >= end) {
        bars.add(bar(ordered.subList(first, i), end, top));
        first = i;
        end = -1;
      }
      end = Math.max(end, end(ordered.get(i)));
    }
    if (!ordered.isEmpty()) {
      bars.add(bar(ordered.subList(first, ordered.size()), end, top));
    }
    return bars;
  }

  private Bar bar(List<Event> events, int end, int top) {
    Event first = events.get(0);
    int start = start(first);
    String words =
        events.size() == 1
            ? first.words()
            : labels.language().announced(span(start, end - 1), count(events));
    return new Bar(first.href(), words, start * COLUMN, top, (end - start) * COLUMN);
  }

  private String span(int first, int last) {
    return axis.words(first, labels) + " – " + axis.words(last, labels);
  }

  private String count(List<Event> events) {
    return labels.count(events.size(), "claims");
  }

  /** First column of an event, within the picture. */
  private int start(Event event) {
    return event.from().isBefore(axis.origin()) ? 0 : axis.column(event.from());
  }

  /** The column after its last, within the picture. */
  private int end(Event event) {
    return axis.holds(event.to()) ? axis.column(event.to()) + 1 : axis.columns();
  }

  private boolean isPoint(Event event) {
    return axis.holds(event.from())
        && axis.holds(event.to())
        && axis.column(event.from()) == axis.column(event.to());
  }

  private boolean isInside(Event event) {
    return !event.to().isBefore(axis.origin())
        && (event.from().isBefore(axis.origin()) || axis.holds(event.from()));
  }
}

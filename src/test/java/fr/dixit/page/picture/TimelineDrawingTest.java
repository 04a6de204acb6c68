package fr.dixit.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.page.picture.Timeline.Bar;
import fr.dixit.page.picture.Timeline.Lane;
import fr.dixit.page.picture.Timeline.Mark;
import fr.dixit.page.words.Labels;
import fr.dixit.page.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineDrawingTest {

  private static final Labels LABELS = Labels.in(Language.FRENCH);
  private static final LocalDate DAY = LocalDate.of(2021, 3, 15);

  @Test
  void nothingIsDrawnOfNoEvents() {
    assertThat(TimelineDrawing.draw(List.of(voice("Léa Morel", List.of())), LABELS)).isNull();
  }

  @Test
  void oneEventIsOneMark() {
    Timeline timeline = draw(List.of(point(DAY, "direct", "a")));
    assertThat(timeline.lanes().get(0).marks())
        .containsExactly(new Mark("a", "a", 0, 13, "direct", null));
    assertThat(timeline.ticks()).extracting(Timeline.Tick::words).containsExactly("15 mars 2021");
  }

  @Test
  void eventsOfOneDayAreOneMarkThatLeadsToTheFirst() {
    Timeline timeline = draw(List.of(point(DAY, "direct", "a"), point(DAY, "mixed", "b")));
    assertThat(timeline.lanes().get(0).marks())
        .containsExactly(
            new Mark("a", "15 mars 2021\u00A0: 2\u00A0déclarations", 0, 13, "several", 2));
  }

  @Test
  void imprecisionIsABarAndBarsThatMeetAreOne() {
    Timeline timeline =
        draw(
            List.of(
                point(DAY, "direct", "a"),
                point(DAY.plusDays(9), "direct", "b"),
                fuzzy(DAY.minusYears(1), DAY.plusDays(1), "c"),
                fuzzy(DAY.plusDays(1), DAY.plusDays(3), "d"),
                fuzzy(DAY.plusDays(6), DAY.plusDays(7), "e")));
    assertThat(timeline.lanes().get(0).bars())
        .containsExactly(
            new Bar("c", "15 mars 2021 – 18 mars 2021\u00A0: 2\u00A0déclarations", 0, 26, 104),
            new Bar("e", "e", 6 * 26, 26, 2 * 26));
  }

  @Test
  void barsTakeTheirOwnRowOnlyBelowMarks() {
    Event fuzzy = fuzzy(DAY, DAY.plusDays(3), "a");
    Timeline.Lane alone = draw(List.of(fuzzy)).lanes().get(0);
    assertThat(alone.bars()).containsExactly(new Bar("a", "a", 0, 0, 4 * 26));
    assertThat(alone.height()).isEqualTo(26);
    assertThat(draw(List.of(fuzzy, point(DAY, "direct", "b"))).lanes().get(0).height())
        .isEqualTo(2 * 26);
  }

  @Test
  void tellsHowManyStandOutside() {
    List<Event> events = new ArrayList<>();
    for (int day = 0; day < 25; day++) {
      events.add(point(DAY.plusDays(day), "direct", "d" + day));
    }
    events.add(point(DAY.minusYears(90), "direct", "old"));
    assertThat(draw(events).outside()).isEqualTo("2\u00A0déclarations");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 30, 5000})
  void marksAndBarsStayInsideAndApart(int size) {
    Random random = new Random(size);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate from = DAY.plusDays(random.nextInt(2000));
      events.add(
          new Event(from, from.plusDays(random.nextInt(4) * 40), "direct", "c" + i, "c" + i));
    }
    Timeline timeline = draw(events);
    Lane lane = timeline.lanes().get(0);
    assertThat(draw(events)).isEqualTo(timeline);
    assertThat(lane.marks().size()).isLessThanOrEqualTo(Axis.MOST);
    int end = 0;
    for (Mark mark : lane.marks()) {
      assertThat(mark.x()).isGreaterThanOrEqualTo(end);
      end = mark.x() + TimelineDrawing.COLUMN;
    }
    assertThat(end).isLessThanOrEqualTo(timeline.width());
    end = 0;
    for (Bar bar : lane.bars()) {
      assertThat(bar.x()).isGreaterThanOrEqualTo(end);
      end = bar.x() + bar.width();
    }
    assertThat(end).isLessThanOrEqualTo(timeline.width());
  }

  private static Timeline draw(List<Event> events) {
    return TimelineDrawing.draw(List.of(voice("Léa Morel", events)), LABELS);
  }

  private static Voice voice(String name, List<Event> events) {
    return new Voice(name, "source", events);
  }

  private static Event point(LocalDate day, String kind, String name) {
    return new Event(day, day, kind, name, name);
  }

  private static Event fuzzy(LocalDate from, LocalDate to, String name) {
    return new Event(from, to, "direct", name, name);
  }
}

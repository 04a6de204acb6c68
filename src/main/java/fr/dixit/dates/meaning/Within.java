package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Outlook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "lundi de la semaine prochaine", "juin de l'an dernier", "le 20 du mois prochain". */
public record Within(Expression part, Expression whole) implements Expression {

  @Override
  public @Nullable Edtf in(Frame frame) {
    Edtf container = whole.in(frame);
    LocalDate from = container == null ? null : container.earliest();
    if (from == null) {
      return null;
    }
    if (part instanceof DayOfMonth day) {
      return day.within(container);
    }
    if (part instanceof MonthOfYear month) {
      return month.of(from.getYear());
    }
    if (part instanceof SeasonOfYear season) {
      return season.of(from.getYear());
    }
    if (part instanceof HolidayOf holiday) {
      return holiday.of(from.getYear());
    }
    return part.in(frame.at(from).looking(Outlook.FUTURE));
  }

  @Override
  public Origin origin() {
    return whole.origin();
  }
}

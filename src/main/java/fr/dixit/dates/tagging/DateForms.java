package fr.dixit.dates.tagging;

import fr.dixit.dates.finder.Finders;
import fr.dixit.dates.finder.compound.AboutPeriod;
import fr.dixit.dates.finder.compound.CountedPart;
import fr.dixit.dates.finder.compound.DayBeside;
import fr.dixit.dates.finder.compound.PartOfDay;
import fr.dixit.dates.finder.compound.PartOfPeriod;
import fr.dixit.dates.finder.compound.PeriodAround;
import fr.dixit.dates.finder.compound.Stretch;
import fr.dixit.dates.finder.day.BareDay;
import fr.dixit.dates.finder.day.CalendarDay;
import fr.dixit.dates.finder.day.HolidayName;
import fr.dixit.dates.finder.day.NumericDate;
import fr.dixit.dates.finder.day.Weekday;
import fr.dixit.dates.finder.period.CenturyName;
import fr.dixit.dates.finder.period.DecadeName;
import fr.dixit.dates.finder.period.MidPeriod;
import fr.dixit.dates.finder.period.MonthName;
import fr.dixit.dates.finder.period.MonthPair;
import fr.dixit.dates.finder.period.OrdinalPart;
import fr.dixit.dates.finder.period.SchoolReturn;
import fr.dixit.dates.finder.period.SeasonName;
import fr.dixit.dates.finder.period.YearNumber;
import fr.dixit.dates.finder.relative.NearDay;
import fr.dixit.dates.finder.relative.RelativePeriod;
import fr.dixit.dates.finder.relative.RestOfPeriod;
import fr.dixit.dates.finder.relative.TimeAgo;
import fr.dixit.dates.finder.relative.TimeSpan;

/** The forms that dates take in French, in the order in which they are tried. */
final class DateForms {

  private DateForms() {}

  /** All forms, the plain ones first, then those that are made of others. */
  static Finders all() {
    Finders plain = plain();
    Finders parts =
        plain
            .with(new PartOfPeriod(plain), new PartOfDay(plain), new CountedPart(plain))
            .with(new AboutPeriod(plain))
            .with(new DayBeside(plain), new PeriodAround(plain));
    return Finders.of(new Stretch(parts));
  }

  private static Finders plain() {
    return Finders.of(new NumericDate(), new CalendarDay(), new Weekday(), new BareDay())
        .with(new MonthName(), new MidPeriod(), new MonthPair())
        .with(new DecadeName(), new YearNumber(), new CenturyName())
        .with(new SeasonName(), new SchoolReturn(), new HolidayName())
        .with(new NearDay(), new RelativePeriod(), new OrdinalPart(), new RestOfPeriod())
        .with(new TimeAgo(), new TimeSpan());
  }
}

package fr.dixit.page.chronicle;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.calendar.Edtf;
import fr.dixit.dates.DateMention;
import fr.dixit.dates.Dated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The archive in order of time. A period is in it when it, or one within it, holds something. */
public final class Chronicle {

  private final NavigableMap<CalendarUnit, Entry> entries = new TreeMap<>();
  private final List<ArchivedClaim> undated = new ArrayList<>();

  public static Chronicle of(Archive archive) {
    Chronicle chronicle = new Chronicle();
    archive.articles().forEach(chronicle::add);
    chronicle.link();
    return chronicle;
  }

  private void add(ArchivedArticle article) {
    Dated dated = article.analysis().dated();
    file(dated.publication().value(), Entry::published, article);
    article.claims().forEach(this::add);
    Set<CalendarUnit> named = new HashSet<>();
    dated.mentions().forEach(mention -> named.addAll(CalendarUnit.of(mention.value())));
    dated.publication().evidence().forEach(bound -> named.addAll(CalendarUnit.of(bound.date())));
    named.forEach(unit -> open(unit).named().add(article));
  }

  private void add(ArchivedClaim claim) {
    if (claim.claim().said() == null) {
      undated.add(claim);
    }
    file(claim.claim().said(), Entry::said, claim);
    Set<CalendarUnit> periods = new HashSet<>();
    for (DateMention date : claim.claim().dates()) {
      periods.addAll(CalendarUnit.of(date.value()));
    }
    periods.forEach(unit -> open(unit).about().add(claim));
  }

  private <T> void file(@Nullable Edtf when, Function<Entry, List<T>> list, T item) {
    CalendarUnit.of(when).forEach(unit -> list.apply(open(unit)).add(item));
  }

  private Entry open(CalendarUnit unit) {
    for (CalendarUnit p = unit.parent(); p != null; p = p.parent()) {
      entries.computeIfAbsent(p, Entry::new);
    }
    return entries.computeIfAbsent(unit, Entry::new);
  }

  private void link() {
    for (Entry entry : entries.values()) {
      CalendarUnit parent = entry.unit().parent();
      if (parent != null) {
        entries.get(parent).within().add(entry);
      }
    }
  }

  /** All periods, in order of time, what holds others before them. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** The years, in order of time. */
  public List<Entry> years() {
    return entries.values().stream()
        .filter(entry -> entry.unit().level() == CalendarUnit.Level.YEAR)
        .toList();
  }

  public boolean holds(CalendarUnit unit) {
    return entries.containsKey(unit);
  }

  /** Claims whose day of utterance nothing tells, in the archive's order. */
  public List<ArchivedClaim> undated() {
    return undated;
  }

  /** The nearest earlier period of the same level, or null. */
  public @Nullable CalendarUnit before(CalendarUnit unit) {
    return sameLevel(entries.headMap(unit, false).descendingMap().keySet(), unit);
  }

  /** The nearest later period of the same level, or null. */
  public @Nullable CalendarUnit after(CalendarUnit unit) {
    return sameLevel(entries.tailMap(unit, false).keySet(), unit);
  }

  private static @Nullable CalendarUnit sameLevel(
      Collection<CalendarUnit> candidates, CalendarUnit unit) {
    for (CalendarUnit candidate : candidates) {
      if (candidate.level() == unit.level()) {
        return candidate;
      }
    }
    return null;
  }
}

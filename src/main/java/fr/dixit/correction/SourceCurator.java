package fr.dixit.correction;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Amendment.Value;
import fr.dixit.archive.Amendment.Value.Words;
import fr.dixit.archive.Archive;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.SourceType;
import fr.dixit.archive.identity.ruling.Ruling;
import fr.dixit.diagnostic.Quoted;
import fr.dixit.mentions.EntityType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what became of the corrections of sources, and adds what is stated beside their names. */
final class SourceCurator {

  private final NamedSources named;
  private final Outcome outcome;
  private final Map<String, Source.Stated> stated = new HashMap<>();

  SourceCurator(Archive archive, Outcome outcome) {
    this.named = new NamedSources(archive);
    this.outcome = outcome;
  }

  /** The corrections as those who tell who is who need them. */
  static List<Ruling> rulings(List<SourceCorrection> corrections) {
    return corrections.stream().map(SourceCurator::ruling).toList();
  }

  private static Ruling ruling(SourceCorrection correction) {
    if (correction instanceof SourceCorrection.Same same) {
      return new Ruling.Same(words(same.names()));
    }
    if (correction instanceof SourceCorrection.Different different) {
      return new Ruling.Different(words(different.names()));
    }
    SourceCorrection.Describe one = (SourceCorrection.Describe) correction;
    return new Ruling.Listed(one.source().words(), one.name(), one.type());
  }

  private static List<String> words(List<Word> names) {
    return names.stream().map(Word::words).toList();
  }

  void apply(SourceCorrection correction) {
    if (correction instanceof SourceCorrection.Same same) {
      joined(same);
    } else if (correction instanceof SourceCorrection.Different different) {
      separated(different);
    } else if (correction instanceof SourceCorrection.Describe describe) {
      describe(describe);
    }
  }

  /** The sources with what is stated of them. */
  List<Source> stated(List<Source> sources) {
    return stated.isEmpty()
        ? sources
        : sources.stream()
            .map(
                source ->
                    stated.containsKey(source.id()) ? source.with(stated.get(source.id())) : source)
            .toList();
  }

  private void joined(SourceCorrection.Same same) {
    Set<SourceRef> all = all(same.names());
    if (all == null) {
      return;
    }
    if (all.size() > 1) {
      outcome.warn(
          same.names().get(0),
          "does not apply: these names stay " + all.size() + " sources, " + ids(all),
          "only names are joined, not descriptions; change the source of the claim instead");
      return;
    }
    SourceRef one = all.iterator().next();
    amend(Amendment.Kind.SAME, one, listed(same.names()), new Words(one.name()), same.note());
  }

  private void separated(SourceCorrection.Different different) {
    Set<SourceRef> all = all(different.names());
    if (all == null) {
      return;
    }
    if (all.size() < different.names().size()) {
      outcome.warn(
          different.names().get(0),
          "does not apply: an article gives one and the same source both names",
          "change the source of the claims that are another's in the NAME.yaml of the article");
      return;
    }
    SourceRef first = all.iterator().next();
    amend(Amendment.Kind.DIFFERENT, first, null, listed(different.names()), different.note());
  }

  private void describe(SourceCorrection.Describe describe) {
    Set<SourceRef> all = all(List.of(describe.source()));
    if (all == null) {
      return;
    }
    if (all.size() > 1) {
      outcome.error(
          describe.source(),
          Quoted.of(describe.source().words()) + " names " + all.size() + " sources",
          "write the id of one of them: " + ids(all));
      return;
    }
    SourceRef one = all.iterator().next();
    String known = describe.source().words();
    Value type = describe.type() == null ? null : of(describe.type());
    amendTo(Amendment.Kind.NAME, one, new Words(known), words(describe.name()), describe.note());
    amendTo(Amendment.Kind.TYPE, one, null, type, describe.note());
    amendTo(Amendment.Kind.ROLE, one, null, words(describe.role()), describe.note());
    amendTo(Amendment.Kind.WIKIDATA, one, null, words(describe.wikidata()), describe.note());
    Source.Stated before = stated.getOrDefault(one.id(), Source.Stated.NOTHING);
    stated.put(
        one.id(),
        new Source.Stated(
            describe.role() == null ? before.role() : describe.role(),
            describe.wikidata() == null ? before.wikidata() : describe.wikidata()));
  }

  /** Whom the names lead to; null when one of them leads to nobody, which is reported. */
  private @Nullable Set<SourceRef> all(List<Word> names) {
    Set<SourceRef> all = new LinkedHashSet<>();
    boolean known = true;
    for (Word name : names) {
      Set<SourceRef> its = named.of(name.words());
      if (its.isEmpty()) {
        known = false;
        outcome.warn(
            name,
            "no longer applies: no source is called " + Quoted.of(name.words()),
            named.hint(name.words()));
      }
      all.addAll(its);
    }
    return known ? all : null;
  }

  private static String ids(Set<SourceRef> refs) {
    return String.join(", ", refs.stream().map(SourceRef::id).toList());
  }

  private static Value of(EntityType type) {
    return new Value.OfSource(SourceType.of(type));
  }

  private static Words listed(List<Word> names) {
    return new Words(String.join(" · ", words(names)));
  }

  private static @Nullable Words words(@Nullable String stated) {
    return stated == null ? null : new Words(stated);
  }

  private void amendTo(
      Amendment.Kind kind,
      SourceRef source,
      @Nullable Value before,
      @Nullable Value after,
      Note note) {
    if (after != null) {
      amend(kind, source, before, after, note);
    }
  }

  private void amend(
      Amendment.Kind kind, SourceRef source, @Nullable Value before, Value after, Note note) {
    outcome.amend(kind, source.id(), null, before, after, note);
  }
}

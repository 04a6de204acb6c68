package fr.dixit.syntax;

import static fr.dixit.language.PartOfSpeech.VERB;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one noun phrase: its core, the complements with "de" and a phrase joined by "et". */
final class PhraseReader {

  /**
   * Complements nested deeper than this are cut: no press phrase needs them, and recursion is
   * bounded.
   */
  private static final int MAX_DEPTH = 12;

  /** "de" without article, which belongs to no phrase. */
  private static final Set<String> BARE_DE = Set.of("de", "d'");

  private static final Set<String> A = Set.of("a", "au", "aux");

  private static final Set<String> BARE = Set.of("a", "de", "d'");

  private final Stretch stretch;
  private final CoreReader core;
  private final int first;
  private final int depth;
  private boolean completed;

  private PhraseReader(Stretch stretch, int first, int depth) {
    this.stretch = stretch;
    this.core = new CoreReader(stretch, first);
    this.first = first;
    this.depth = depth;
  }

  /** The phrase that begins at the token, or null. */
  static @Nullable NounPhrase read(Stretch stretch, int first) {
    return new PhraseReader(stretch, first, 0).phrase();
  }

  private @Nullable NounPhrase phraseAt(int token) {
    return new PhraseReader(stretch, token, depth + 1).phrase();
  }

  private @Nullable NounPhrase phrase() {
    if (!core.read()) {
      return null;
    }
    int coreEnd = core.at();
    if (depth < MAX_DEPTH) {
      complements();
      coordination();
    }
    return core.phrase(coreEnd);
  }

  /** "chef du service militaire Movses Hakobyan", "le maire de Bormes (Var)". */
  private void complements() {
    boolean more = true;
    while (more && stretch.has(core.at())) {
      more = ownComplement() || core.adjective() || core.apposition() || domain();
    }
  }

  private boolean ownComplement() {
    return !core.endsWithFullName() && complement(core.at());
  }

  /** Reads on when "de" and a phrase stand at the token. */
  private boolean complement(int de) {
    if (!stretch.isOneOf(de, CoreReader.DE) || !stretch.has(de + 1)) {
      return false;
    }
    int start = stretch.isOneOf(de, BARE_DE) ? de + 1 : de;
    NounPhrase inner = stretch.is(start, VERB) ? null : phraseAt(start);
    if (inner == null) {
      return false;
    }
    core.moveTo(inner.end());
    completed = true;
    return true;
  }

  /** "la ministre déléguée au Logement Alix Morel": what an office is about, before a full name. */
  private boolean domain() {
    int adjective = stretch.isAdjective(core.at()) ? core.at() + 1 : core.at();
    boolean opens =
        stretch.isOneOf(adjective, A)
            || adjective > core.at() && stretch.isOneOf(adjective, CoreReader.DE);
    if (!opens || core.isNamed() || !stretch.bearsName(core.head())) {
      return false;
    }
    NounPhrase inner = phraseAt(stretch.isOneOf(adjective, BARE) ? adjective + 1 : adjective);
    boolean beforeName =
        inner != null
            && stretch.isCapitalized(inner.head())
            && stretch.isGivenName(inner.end())
            && stretch.isCapitalized(inner.end() + 1);
    if (beforeName) {
      core.moveTo(inner.end());
    }
    return beforeName;
  }

  /** "la préfecture et le parquet", "la ministre de la Ville et du Logement". */
  private void coordination() {
    int next = core.at() + 1;
    if (!stretch.is(core.at(), "et") || !stretch.has(next)) {
      return;
    }
    if (completed && stretch.isOneOf(next, CoreReader.DE)) {
      complement(next);
    } else if (depth == 0) {
      join(next);
    }
  }

  /** Two names or two nouns are joined, and any two phrases without determiners. */
  private void join(int next) {
    NounPhrase other = phraseAt(next);
    if (other == null) {
      return;
    }
    boolean bare = !stretch.isDeterminer(next) && !stretch.isDeterminer(first);
    if (bare || core.isNamed() == other.isNamed()) {
      core.moveTo(other.end());
    }
  }
}

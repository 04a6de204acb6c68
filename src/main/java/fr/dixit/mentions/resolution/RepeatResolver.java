package fr.dixit.mentions.resolution;

import fr.dixit.language.Gender;
import fr.dixit.mentions.discourse.Description;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "le jeune homme", "ce jeune", "les manifestants": described before with the same words. */
final class RepeatResolver implements PhraseResolver {

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!nominal.isDefinite() || nominal.title() != null && nominal.isSingular()) {
      return null;
    }
    Description wanted = Description.of(nominal);
    Referent known =
        discourse
            .cast()
            .latest(
                List.of(wanted.lemma()),
                r ->
                    r.agreesWith(gender(nominal), nominal.number())
                        && r.descriptions().stream()
                            .anyMatch(
                                d -> repeats(wanted, d, discourse) || isAdjectiveOf(nominal, d)));
    return known == null ? null : Resolution.of(known, "same description");
  }

  /** A man may be "une figure"; only titles agree with who bears them. */
  private static Gender gender(Nominal nominal) {
    return nominal.title() == null ? Gender.ANY : nominal.gender();
  }

  /** "ce jeune" repeats "un jeune homme". */
  private static boolean isAdjectiveOf(Nominal nominal, Description earlier) {
    return nominal.is(Denotation.PERSON)
        && nominal.modifiers().isEmpty()
        && earlier.modifiers().contains(nominal.lemma());
  }

  private static boolean repeats(Description wanted, Description earlier, Discourse discourse) {
    return wanted.lemma().equals(earlier.lemma())
        && discourse.compatibility().compatible(wanted, earlier);
  }
}

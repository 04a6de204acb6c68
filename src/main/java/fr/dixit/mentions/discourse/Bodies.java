package fr.dixit.mentions.discourse;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import fr.dixit.text.Folding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organisations, states and places that an article names, under any of their names: in full, by
 * an acronym in parentheses or by initials, or by an alias of the lexicon.
 */
final class Bodies {

  private static final Set<String> GRAMMATICAL =
      Set.of(
          "de", "d'", "du", "des", "la", "le", "les", "l'", "et", "pour", "en", "a", "au", "aux");

  private final Lexicon lexicon;
  private final Wording wording;
  private final Map<String, Referent> byKey = new LinkedHashMap<>();

  Bodies(Lexicon lexicon, Wording wording) {
    this.lexicon = lexicon;
    this.wording = wording;
  }

  /** Learns the names that a phrase introduces together: "Union des étudiants juifs (UEJF)". */
  void introduce(Nominal nominal, String acronym) {
    String full = wording.of(nominal);
    Referent referent = known(key(full));
    Referent body = referent == null ? body(full, nominal) : referent;
    body.rename(full);
    byKey.put(key(full), body);
    byKey.put(Folding.fold(acronym), body);
    if (nominal.name() != null) {
      byKey.put(key(wording.of(nominal.name())), body);
    }
  }

  /** An organisation, state or place by its name. */
  Referent of(Name name) {
    String written = wording.of(name);
    Referent referent = known(key(written));
    if (referent == null) {
      referent = Referent.named(written, name.kind());
      classify(referent, name);
      byKey.put(key(written), referent);
    }
    referent.learnGender(name.gender());
    if (name.kind() == Name.Kind.ORGANIZATION && referent.type() == EntityType.ORGANIZATION) {
      referent.rename(written);
    }
    return referent;
  }

  Collection<Referent> all() {
    return byKey.values();
  }

  /** What the words name, or null. */
  @Nullable Referent known(String key) {
    return byKey.get(key);
  }

  /** The entity that bears a body's capitalized full name. */
  Referent of(Nominal nominal) {
    String full = wording.of(nominal);
    return byKey.computeIfAbsent(key(full), k -> body(full, nominal));
  }

  private Referent body(String full, Nominal nominal) {
    EntityType type = nominal.denotation().isHuman() ? EntityType.ORGANIZATION : EntityType.UNKNOWN;
    Referent body = new Referent(full, type, true, nominal.gender(), GrammaticalNumber.SINGULAR);
    if (nominal.is(Denotation.ORGANIZATION)) {
      body.describe(Description.of(nominal));
    }
    return body;
  }

  private void classify(Referent referent, Name name) {
    Organization known = lexicon.organizations().find(name.folded());
    if (known != null) {
      referent.describe(new Description(classNoun(known), null, List.of(), "", -1));
      referent.learnGender(gender(known.article()));
    }
  }

  private static Gender gender(String article) {
    return switch (article) {
      case "le" -> Gender.MASCULINE;
      case "la" -> Gender.FEMININE;
      default -> Gender.ANY;
    };
  }

  private static String classNoun(Organization organization) {
    return switch (organization.cls()) {
      case AGENCY -> "agence";
      case OUTLET -> "media";
      case PARTY -> "parti";
      case UNION -> "syndicat";
      case INSTITUTION -> "institution";
      case COMPANY -> "entreprise";
      case ASSOCIATION -> "association";
      case ARMED_GROUP -> "groupe";
      case SPORT -> "club";
    };
  }

  /** One key for all aliases of a known organisation. */
  private String key(String written) {
    String folded = Folding.fold(written);
    Organization known = lexicon.organizations().find(folded);
    return known == null ? folded : Folding.fold(known.name());
  }

  /** "UEJF" for "Union des étudiants juifs de France". */
  static boolean areInitials(String acronym, String written) {
    StringBuilder initials = new StringBuilder();
    for (String word : Folding.fold(written).replace("'", "' ").split("[ -]")) {
      if (!GRAMMATICAL.contains(word) && !word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().equals(Folding.fold(acronym));
  }
}

package fr.dixit.archive.identity.filing;

import fr.dixit.archive.identity.merge.Cast;
import fr.dixit.archive.identity.merge.Filed;
import fr.dixit.archive.identity.merge.MergeRule;
import fr.dixit.archive.identity.merge.Occurrence;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.lexicon.names.State;
import fr.dixit.lexicon.sources.UniqueBodies.Owner;
import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.text.Folding;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files what articles name under one key for all names of the same. */
public final class Filing {

  private static final Pattern ARTICLE = Pattern.compile("^(?:l'|l[ea]s? )(?=.)");
  private static final Pattern WHOLE =
      Pattern.compile("l(?:es?|a|['’])\\P{L}|aux\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARK = Pattern.compile("[«»“”\"][\\s\\p{Z}]*");
  private static final Pattern CAPITALIZED = Pattern.compile("[\\s'’-]\\p{Lu}");

  private final Lexicon lexicon;
  private final Slugs slugs;
  private final List<Cast> casts;
  private final StateBodies stateBodies;

  public Filing(Lexicon lexicon, Slugs slugs, List<Cast> casts) {
    this.lexicon = lexicon;
    this.slugs = slugs;
    this.casts = casts;
    this.stateBodies = new StateBodies(lexicon, casts);
  }

  /** Null for what its name does not tell from others of the same description. */
  public @Nullable Filed file(Occurrence occurrence) {
    Entity entity = occurrence.entity();
    if (entity.named()) {
      return entity.type() == EntityType.PERSON
          ? Filed.byName(occurrence, slugs.of(entity.name()))
          : known(occurrence);
    }
    if (entity.type() != EntityType.ORGANIZATION) {
      return entity.type() == EntityType.GROUP ? collective(occurrence) : null;
    }
    Filed ofState = stateBodies.file(occurrence);
    if (ofState == null && isOfPlace(entity.name())) {
      return Filed.byName(occurrence, slugs.of(entity.name()));
    }
    return ofState == null ? collective(occurrence) : ofState;
  }

  /** "les gilets jaunes": common nouns that are a name; of one word they may be anybody's. */
  private @Nullable Filed collective(Occurrence occurrence) {
    List<String> words = PhraseIndex.words(MARK.matcher(occurrence.name()).replaceAll(""));
    Organization known =
        words.size() == 1 ? null : lexicon.organizations().find(String.join(" ", words));
    return known == null || !isWhole(occurrence) ? null : known(occurrence, known.name());
  }

  /** "des gilets jaunes" are some of them only. */
  private boolean isWhole(Occurrence occurrence) {
    Cast cast = casts.get(occurrence.article());
    return cast.mentions().mentions().stream()
        .filter(mention -> mention.candidates().equals(List.of(occurrence.entity().id())))
        .anyMatch(mention -> WHOLE.matcher(cast.text().slice(mention.span())).lookingAt());
  }

  /** Null for a function in capitals: many are "PDG". */
  private @Nullable Filed known(Occurrence occurrence) {
    String folded = Folding.fold(occurrence.name());
    Organization organization = lexicon.organizations().find(folded);
    if (organization != null) {
      return known(occurrence, organization.name());
    }
    State state = lexicon.states().find(folded);
    if (state != null) {
      return known(occurrence, state.name());
    }
    if (lexicon.titles().find(folded) != null) {
      return null;
    }
    Filed ofState = stateBodies.file(occurrence);
    String bare = ARTICLE.matcher(folded).replaceFirst("");
    boolean named = (ofState == null || !ofState.tells()) && !isKind(bare);
    return named ? Filed.byName(occurrence, slugs.of(bare)) : ofState;
  }

  /** "Alliance", "ONG": any body of the kind may be called so. */
  private boolean isKind(String name) {
    return name.indexOf(' ') < 0 && lexicon.organizationNouns().contains(name);
  }

  private Filed known(Occurrence occurrence, String name) {
    return new Filed(occurrence, slugs.of(name), MergeRule.KNOWN_ALIAS, List.of(name));
  }

  /** "préfecture du Nord": the name of the place makes it a name. */
  private boolean isOfPlace(String name) {
    return lexicon.uniqueBodies().ownerOf(PhraseIndex.words(name)) == Owner.PLACE
        && CAPITALIZED.matcher(name).find();
  }
}

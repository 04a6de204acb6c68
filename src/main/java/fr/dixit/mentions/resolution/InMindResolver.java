package fr.dixit.mentions.resolution;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Place;
import fr.dixit.mentions.discourse.Referent;
import fr.dixit.mentions.nominal.Nominal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** « … », explique celui qui dirige le port: a speaker whom the reader has in mind already. */
final class InMindResolver implements PhraseResolver {

  private static final int REACH = 4;
  private static final Set<String> DEMONSTRATIVES = Set.of("celui", "celle");

  @Override
  public @Nullable Resolution resolve(Nominal nominal, Place place, Discourse discourse) {
    if (!place.speaker() || !isAfterVerbAndBeforeRelative(nominal, discourse.document().tokens())) {
      return null;
    }
    List<Referent> salient =
        discourse
            .focus()
            .salient(
                place.sentence(),
                REACH,
                r -> r.isPerson() && r.agreesWith(nominal.gender(), nominal.number()));
    return salient.isEmpty() ? null : new Resolution(salient, "someone in mind");
  }

  private static boolean isAfterVerbAndBeforeRelative(Nominal nominal, List<Token> tokens) {
    int at = nominal.head();
    return DEMONSTRATIVES.contains(tokens.get(at).folded())
        && nominal.end() == at + 1
        && at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).is(PartOfSpeech.VERB)
        && tokens.get(at + 1).is(PartOfSpeech.RELATIVE_PRONOUN);
  }
}

package fr.dixit.claims.discourse;

import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Frame;
import fr.dixit.lexicon.ReportingVerb;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mention;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What says nothing though a reporting verb follows it: "cela suggère", "ce test révèle". */
final class Things {

  private static final Set<EntityType> MUTE = EnumSet.of(EntityType.UNKNOWN, EntityType.PLACE);

  private Things() {}

  /**
   * Whether the subject before its verb is a neuter pronoun, or a common noun that means nobody and
   * stands with a simple tense or with a verb of proof: a thing shows at any time, who "a précisé"
   * something has spoken.
   */
  static boolean isSubject(
      @Nullable Subject subject, VerbGroup verb, ReportingVerb said, Discourse discourse) {
    boolean before = subject != null && subject.first() < verb.first();
    NounPhrase phrase = before ? subject.phrase() : null;
    if (phrase == null || Sources.mayBe(phrase, discourse)) {
      return false;
    }
    return Sources.isNeuter(discourse.token(phrase.head()))
        || (verb.first() == verb.head() || !said.takes(Frame.INTERPOLATED))
            && !(said.takes(Frame.INTERPOLATED) && Sources.isSpeech(phrase, discourse))
            && !isCalled(phrase, discourse)
            && !meansSomeone(phrase, discourse);
  }

  /**
   * "le Monde", "les « gilets »", "les modérés", "les plus radicaux", "27 000": a name, a nickname,
   * people called by what they are like or how many.
   */
  private static boolean isCalled(NounPhrase phrase, Discourse discourse) {
    Token head = discourse.token(phrase.head());
    boolean bare = phrase.first() == phrase.head() && !Sources.isNeuter(head);
    boolean name = head.isCapitalized() && (bare || phrase.first() < phrase.head());
    return name
        || discourse.isMark(phrase.head() - 1) && isPlural(head)
        || discourse.is(phrase.first() + 1, "plus")
        || head.mayBe(PartOfSpeech.ADJECTIVE)
        || head.kind() == Token.Kind.NUMBER;
  }

  private static boolean isPlural(Token noun) {
    Reading reading = noun.best();
    return reading != null && reading.number() == GrammaticalNumber.PLURAL;
  }

  private static boolean meansSomeone(NounPhrase phrase, Discourse discourse) {
    Mention mention = discourse.mentions().of(phrase);
    if (mention == null || !mention.isResolved()) {
      return false;
    }
    Entity entity = discourse.mentions().entity(mention.candidates().get(0));
    return entity.named() || !MUTE.contains(entity.type());
  }
}

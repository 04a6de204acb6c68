package fr.dixit.syntax;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb groups of a document, from left to right. */
final class VerbGroupFinder {

  /** How far an auxiliary is shared: more tokens are not one clause. */
  private static final int SHARING_REACH = 40;

  private static final Set<String> JOINTS = Set.of("et", "puis");

  private final KnownWords words;
  private final List<Token> tokens;
  private final List<VerbGroup> groups = new ArrayList<>();

  private VerbGroupFinder(KnownWords words) {
    this.words = words;
    this.tokens = words.tokens();
  }

  static List<VerbGroup> find(KnownWords words) {
    return new VerbGroupFinder(words).find();
  }

  private List<VerbGroup> find() {
    int at = 0;
    while (at < tokens.size()) {
      VerbGroup group = groupAt(at);
      if (group != null) {
        groups.add(group);
      }
      at = group == null ? at + 1 : Math.max(group.end(), at + 1);
    }
    return List.copyOf(groups);
  }

  /** The group whose first verb the token is, or null. */
  private @Nullable VerbGroup groupAt(int at) {
    VerbGroup coordinated = coordinatedParticiple(at);
    if (coordinated != null) {
      return coordinated;
    }
    Reading verb = tokens.get(at).best();
    VerbForm form = verb == null ? null : verb.form();
    return form == null || form == VerbForm.PAST_PARTICIPLE
        ? null
        : new VerbGroupReader(words, at, verb, form).read();
  }

  /** "a assuré … et expliqué …": a participle after "et" that shares the auxiliary before. */
  private @Nullable VerbGroup coordinatedParticiple(int at) {
    Reading participle = tokens.get(at).reading(VerbForm.PAST_PARTICIPLE);
    if (participle == null || groups.isEmpty() || !isJoined(at)) {
      return null;
    }
    for (int i = groups.size() - 1; i >= 0; i--) {
      VerbGroup group = groups.get(i);
      if (at - group.head() >= SHARING_REACH) {
        return null;
      }
      if (lendsAuxiliary(group)) {
        return sharing(group, at, participle);
      }
    }
    return null;
  }

  private boolean isJoined(int at) {
    int joint = at - 1;
    while (joint > 0 && tokens.get(joint).is(PartOfSpeech.ADVERB)) {
      joint--;
    }
    return joint > 0 && JOINTS.contains(tokens.get(joint).folded()) && !joinsModifiers(joint);
  }

  /** "engagé et déterminé": adjectives, or participles that no auxiliary makes a group. */
  private boolean joinsModifiers(int joint) {
    Token before = tokens.get(joint - 1);
    boolean inGroup = groups.get(groups.size() - 1).end() == joint;
    return before.is(PartOfSpeech.ADJECTIVE) || before.mayBe(VerbForm.PAST_PARTICIPLE) && !inGroup;
  }

  /** Whether the group is an auxiliary with a participle, in the active voice. */
  private boolean lendsAuxiliary(VerbGroup group) {
    boolean compound = group.isFinite() && group.head() > group.first();
    return compound && !group.passive() && tokens.get(group.head()).mayBe(VerbForm.PAST_PARTICIPLE);
  }

  private static VerbGroup sharing(VerbGroup group, int at, Reading participle) {
    return new VerbGroup(
        at,
        at + 1,
        at,
        participle.lemma(),
        group.form(),
        group.person(),
        group.number(),
        group.isInverted() ? -1 : group.subject(),
        false,
        false,
        false);
  }
}

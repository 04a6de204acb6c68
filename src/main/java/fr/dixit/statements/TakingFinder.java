package fr.dixit.statements;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Answering;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mention;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where an article takes up what someone said. */
final class TakingFinder {

  /** "les déclarations de X". */
  static final String WORDS = "words-of";

  /** "commentant les déclarations de X". */
  static final String VERB = "answering-verb";

  /** "en réponse à X". */
  static final String PHRASE = "answering-phrase";

  /** "contrairement à ce qu'affirme X". */
  static final String CONTRARY = "contrary-to";

  private static final Set<String> TO = Set.of("a", "au", "aux", "sur", "contre");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");

  /** What was said is known; "une réponse de X" may still be awaited. */
  private static final Set<String> DEFINITE =
      Set.of("le", "la", "l'", "les", "au", "aux", "ce", "cet", "cette", "ces", "du", "des");

  private static final List<String> CONTRARY_TO = List.of("contrairement", "a", "ce");

  private final Discourse discourse;
  private final List<String> words;

  TakingFinder(Discourse discourse) {
    this.discourse = discourse;
    this.words = discourse.tokens().stream().map(Token::folded).toList();
  }

  /** In text order of the words taken up; those that a verb governs before the same words bare. */
  List<Taking> find() {
    List<Taking> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Taking taking = at(i);
      if (taking != null) {
        found.add(taking);
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Taking at(int token) {
    VerbGroup verb = discourse.phrases().verbAt(token);
    if (verb != null && verb.first() == token) {
      Taking taken = byVerb(verb);
      if (taken != null) {
        return taken;
      }
    }
    int phrase = discourse.lexicon().answering().lengthAt(words, token);
    if (phrase > 0) {
      return byPhrase(token, token + phrase);
    }
    if (words.get(token).equals(CONTRARY_TO.get(0))) {
      return contrary(token);
    }
    NounPhrase noun = discourse.phrases().nounAt(token);
    return noun != null && noun.first() == token ? bare(noun) : null;
  }

  private @Nullable Taking byVerb(VerbGroup verb) {
    Answering.Use use = discourse.lexicon().answering().of(verb.lemma());
    if (use == null || use == Answering.Use.WORDS || verb.negated() || verb.passive()) {
      return null;
    }
    NounPhrase object = object(overAdverbs(verb.end()));
    if (object == null) {
      return null;
    }
    Entity author = author(object);
    boolean to = use != Answering.Use.VERB && isTo(object);
    Entity answered = author != null || !to ? author : speaker(object);
    return answered == null
        ? null
        : new Taking(answered, actor(verb), true, from(verb.first(), object), phrase(object), VERB);
  }

  private @Nullable Taking byPhrase(int first, int end) {
    NounPhrase object = object(end);
    if (object == null || !isTo(object)) {
      return null;
    }
    Entity author = author(object);
    Entity answered = author == null ? speaker(object) : author;
    return answered == null
        ? null
        : new Taking(answered, null, true, from(first, object), phrase(object), PHRASE);
  }

  private @Nullable Taking contrary(int token) {
    int que = token + CONTRARY_TO.size();
    if (que + 1 >= words.size() || !words.subList(token, que).equals(CONTRARY_TO)) {
      return null;
    }
    for (int i = que + 1; i < Math.min(words.size(), que + 6); i++) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null && verb.isFinite()) {
        return contrary(token, verb);
      }
    }
    return null;
  }

  private @Nullable Taking contrary(int token, VerbGroup verb) {
    boolean reports = !discourse.lexicon().verbs().byHead(verb.lemma()).isEmpty();
    Subject subject = reports ? discourse.subjects().subject(verb) : null;
    if (subject == null || subject.first() < token) {
      return null;
    }
    Entity answered = entity(subject.first());
    int end = Math.max(subject.end(), verb.end());
    Stretch object = new Stretch(subject.first(), subject.end());
    return answered == null
        ? null
        : new Taking(answered, null, true, new Stretch(token, end), object, CONTRARY);
  }

  private @Nullable Taking bare(NounPhrase noun) {
    Entity author = noun.isGoverned() ? null : author(noun);
    Stretch words = phrase(noun);
    return author == null ? null : new Taking(author, null, false, words, words, WORDS);
  }

  /** The noun phrase at the token, or after one preposition there. */
  private @Nullable NounPhrase object(int at) {
    NounPhrase phrase = discourse.phrases().nounAt(at);
    if (phrase != null && phrase.first() == at) {
      return phrase;
    }
    NounPhrase next = discourse.phrases().nounAt(at + 1);
    return next != null && next.first() == at + 1 && next.preposition() == at ? next : null;
  }

  private boolean isTo(NounPhrase phrase) {
    return phrase.isGoverned() && TO.contains(words.get(phrase.preposition()));
  }

  /** Whose words the phrase means: "les propos de X", "ses propos"; null for other phrases. */
  private @Nullable Entity author(NounPhrase phrase) {
    String lemma = lemma(phrase.head());
    if (discourse.lexicon().answering().of(lemma) != Answering.Use.WORDS) {
      return null;
    }
    Token first = discourse.token(phrase.first());
    if (Determiner.isPossessive(first)) {
      return entity(phrase.first());
    }
    if (!DEFINITE.contains(first.folded())) {
      return null;
    }
    int of = phrase.coreEnd();
    return of < phrase.end() && OF.contains(words.get(of)) ? complement(of, phrase.end()) : null;
  }

  /** The one whom the first noun or name after "de" means. */
  private @Nullable Entity complement(int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = discourse.token(i);
      boolean noun = token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.PROPER_NOUN);
      if (noun || token.isCapitalized()) {
        return entity(i);
      }
    }
    return null;
  }

  /** Someone who can have spoken; a medium only asks. */
  private @Nullable Entity speaker(NounPhrase phrase) {
    Entity entity = entity(phrase.head());
    return entity != null && entity.type() == EntityType.PERSON ? entity : null;
  }

  private @Nullable Entity actor(VerbGroup verb) {
    Subject subject = discourse.subjects().subject(verb);
    return subject == null ? null : entity(subject.first());
  }

  private @Nullable Entity entity(int token) {
    Mention mention = discourse.mentions().at(token);
    if (mention == null || !mention.isResolved()) {
      return null;
    }
    Entity entity = discourse.mentions().entity(mention.candidates().get(0));
    return entity.named() && entity.type() != EntityType.PLACE ? entity : null;
  }

  private int overAdverbs(int from) {
    int at = from;
    while (at < words.size() && discourse.token(at).is(PartOfSpeech.ADVERB)) {
      at++;
    }
    return at;
  }

  private String lemma(int token) {
    var best = discourse.token(token).best();
    return best == null ? words.get(token) : best.lemma();
  }

  private static Stretch phrase(NounPhrase phrase) {
    return new Stretch(phrase.first(), phrase.end());
  }

  private static Stretch from(int first, NounPhrase object) {
    return new Stretch(first, object.end());
  }
}

package fr.dixit.claims.discourse;

import fr.dixit.dates.DateMention;
import fr.dixit.dates.Dated;
import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Mention;
import fr.dixit.mentions.Mentions;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Phrases;
import fr.dixit.syntax.SubjectFinder;
import fr.dixit.syntax.VerbGroup;
import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that the constructions of one article look at. */
public final class Discourse {

  private static final Set<String> INTERROGATIVES =
      Set.of("pourquoi", "comment", "combien", "quand");

  /** "estime lui aussi que". */
  private static final Set<String> STRONG = Set.of("lui", "elle", "eux", "elles");

  private final Document document;
  private final Phrases phrases;
  private final Mentions mentions;
  private final Dated dated;
  private final Lexicon lexicon;
  private final SubjectFinder subjects;
  private final List<Token> tokens;
  private final int[] quotationAt;
  private final Map<Integer, DateMention> dateAt = new HashMap<>();

  public Discourse(
      Document document, Phrases phrases, Mentions mentions, Dated dated, Lexicon lexicon) {
    this.document = document;
    this.phrases = phrases;
    this.mentions = mentions;
    this.dated = dated;
    this.lexicon = lexicon;
    this.subjects = new SubjectFinder(document, phrases);
    this.tokens = document.tokens();
    this.quotationAt = outermostQuotations();
    dated.mentions().forEach(date -> dateAt.putIfAbsent(date.span().start(), date));
  }

  public Document document() {
    return document;
  }

  public Phrases phrases() {
    return phrases;
  }

  public Mentions mentions() {
    return mentions;
  }

  public Dated dated() {
    return dated;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public SubjectFinder subjects() {
    return subjects;
  }

  public List<Token> tokens() {
    return tokens;
  }

  private int[] outermostQuotations() {
    int[] at = new int[tokens.size()];
    java.util.Arrays.fill(at, -1);
    List<Quotation> quotations = document.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).depth() == 0) {
        Stretch stretch = stretch(quotations.get(i).outer());
        java.util.Arrays.fill(at, stretch.first(), stretch.end(), i);
      }
    }
    return at;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public Sentence sentence(int token) {
    return document.sentences().get(document.sentenceOf(token));
  }

  public boolean is(int token, String folded) {
    return token >= 0 && token < tokens.size() && tokens.get(token).is(folded);
  }

  /** The outermost quotation that holds the token or whose mark it is, or null. */
  public @Nullable Quotation quotation(int token) {
    return token < 0 || token >= tokens.size() || quotationAt[token] < 0
        ? null
        : document.quotations().get(quotationAt[token]);
  }

  /** The quotation of any depth that the mark opens, or null. */
  public @Nullable Quotation openedBy(int mark) {
    return document.openedBy(tokens.get(mark));
  }

  /** Whether the token stands between the marks of an outermost quotation. */
  public boolean isQuoted(int token) {
    Quotation quotation = quotation(token);
    return quotation != null && quotation.inner().contains(tokens.get(token).span());
  }

  /** The parenthesis that is still open before the token, none before {@code from}; or -1. */
  public int openParenthesis(int from, int token) {
    for (int i = token - 1; i >= from && !is(i, ")"); i--) {
      if (is(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  public boolean isMark(int token) {
    return token >= 0 && token < tokens.size() && tokens.get(token).kind() == Kind.QUOTATION_MARK;
  }

  /** The tokens that lie wholly in the span. */
  public Stretch stretch(Span span) {
    return new Stretch(document.tokenAt(span.start()), document.tokenAt(span.end()));
  }

  public Span span(Stretch stretch) {
    return new Span(token(stretch.first()).start(), token(stretch.end() - 1).end());
  }

  public boolean hasFiniteVerb(Stretch stretch) {
    for (int i = stretch.first(); i < stretch.end(); i++) {
      VerbGroup verb = phrases.verbAt(i);
      if (verb != null && verb.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** The mentions that begin in the span of tokens, in text order. */
  public List<Mention> mentionsFrom(int token, int end) {
    List<Mention> all = mentions.mentions();
    return all.subList(firstMention(start(token)), firstMention(start(end)));
  }

  private int start(int token) {
    return token < tokens.size() ? tokens.get(token).start() : Integer.MAX_VALUE;
  }

  /** The mentions that lie wholly in the span, in text order. */
  public List<Mention> mentionsIn(Span span) {
    List<Mention> all = mentions.mentions();
    int from = firstMention(span.start());
    int to = from;
    List<Mention> inside = new ArrayList<>();
    while (to < all.size() && all.get(to).span().start() < span.end()) {
      if (span.contains(all.get(to).span())) {
        inside.add(all.get(to));
      }
      to++;
    }
    return inside;
  }

  /** Index of the first mention that starts at the offset or later. */
  private int firstMention(int offset) {
    List<Mention> all = mentions.mentions();
    return InOrder.first(all.size(), i -> all.get(i).span().start() >= offset);
  }

  /** The date mention that begins at the token, or null. */
  public @Nullable DateMention dateAt(int token) {
    return dateAt.get(tokens.get(token).start());
  }

  /** Whether the phrase only tells when. */
  public boolean isDate(NounPhrase phrase) {
    for (int i = phrase.first(); i <= phrase.head(); i++) {
      if (dateAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Steps over what may stand between a cue and what it governs: adverbs, "lui aussi", dates,
   * addressees and places ("vendredi à l'AFP"), a closed incise. Stops at the sentence's end.
   */
  public int overAdjuncts(int from, int limit) {
    int at = from;
    while (at < limit) {
      int next = overAdjunct(at, limit);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int overAdjunct(int at, int limit) {
    Token token = token(at);
    DateMention date = dateAt(at);
    if (date != null) {
      return Math.max(at + 1, stretch(date.span()).end());
    }
    if (token.is("que") || token.is("qu'") || token.kind() == Kind.QUOTATION_MARK) {
      return at;
    }
    if (INTERROGATIVES.contains(token.folded())) {
      return at;
    }
    if (token.is(",")) {
      return overIncise(at, limit);
    }
    if (STRONG.contains(token.folded()) && is(at + 1, "aussi")) {
      return at + 2;
    }
    return isAdverbial(at) ? at + 1 : overGoverned(at, limit);
  }

  private boolean isAdverbial(int at) {
    Token token = token(at);
    boolean adverb = token.is(PartOfSpeech.ADVERB) && !token.is("ne") && !token.is("n'");
    return adverb || token.is("donc") || isParticipleOfAdjunct(at);
  }

  /** "par ailleurs", "à la presse", "pour mardi": a locution, or a preposition and what it governs. */
  private int overGoverned(int at, int limit) {
    int locution = phrases.locutionLength(at);
    if (locution > 0) {
      return Math.min(limit, at + locution);
    }
    NounPhrase phrase = phrases.nounAt(at);
    if (phrase != null && phrase.first() == at && phrase.preposition() == at) {
      return phrase.end();
    }
    return token(at).is(PartOfSpeech.PREPOSITION) && at + 1 < limit ? overPreposition(at) : at;
  }

  private int overPreposition(int at) {
    if (isGoverned(at + 2, at + 1)) {
      return phrases.nounAt(at + 2).end();
    }
    DateMention when = dateAt(at + 1);
    NounPhrase governed = phrases.nounAt(at + 1);
    boolean opens = governed != null && governed.first() == at + 1;
    if (when != null) {
      return Math.max(opens ? governed.end() : at + 2, stretch(when.span()).end());
    }
    return opens ? governed.end() : at;
  }

  /** "auprès de la presse": whether a phrase begins at the token behind its preposition. */
  private boolean isGoverned(int token, int preposition) {
    NounPhrase phrase = phrases.nounAt(token);
    return phrase != null && phrase.first() == token && phrase.preposition() == preposition;
  }

  /** "dans un message posté sur un forum", "dans un texte publié lundi". */
  private boolean isParticipleOfAdjunct(int at) {
    boolean behindNoun = token(at).mayBe(VerbForm.PAST_PARTICIPLE) && phrases.nounAt(at - 1) != null;
    return behindNoun
        && phrases.verbAt(at) == null
        && at + 1 < tokens.size()
        && (token(at + 1).is(PartOfSpeech.PREPOSITION) || dateAt(at + 1) != null);
  }

  /** ", vendredi," or ", dans un communiqué,": a short incise without a verb. */
  private int overIncise(int comma, int limit) {
    for (int i = comma + 1; i < limit && i < comma + 14; i++) {
      if (token(i).is(",")) {
        return i + 1;
      }
      VerbGroup verb = phrases.verbAt(i);
      if (verb != null && verb.isFinite() || isMark(i) || token(i).is(":")) {
        return comma;
      }
    }
    return comma;
  }
}

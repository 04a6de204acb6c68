package fr.dixit.claims.discourse;

import fr.dixit.language.Token;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mention;
import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an article as questions and answers, when it is an interview. */
public final class Interview {

  /** Fewer exchanges are rhetorical questions of the writer. */
  private static final int MIN_EXCHANGES = 2;

  private static final Set<String> ADDRESS = Set.of("vous", "votre", "vos");

  private static final Set<String> QUESTION = Set.of("q", "q.", "question");

  private static final Set<String> ANSWER = Set.of("r", "r.", "reponse");

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final Set<String> ENDS = Set.of(".", "!", "…", "...", "?");

  private final Discourse discourse;
  private final List<Stretch> lines;
  private final List<Entity> people;

  public Interview(Discourse discourse) {
    this.discourse = discourse;
    this.lines = lines();
    this.people = people();
  }

  /**
   * What one answer says.
   *
   * @param content by paragraph
   * @param label the name before the answer, or null
   */
  public record Answer(List<Stretch> content, Entity speaker, @Nullable Stretch label) {}

  /** In text order; empty when the article is no interview. */
  public List<Answer> answers() {
    int first = firstQuestion();
    if (first < 0) {
      return List.of();
    }
    List<Answer> answers = new ArrayList<>();
    Entity speaker = isAddressed() ? introduced(first) : null;
    for (int i = first + 1; i < lines.size(); i++) {
      if (!isQuestion(i - 1) || isQuestion(i)) {
        continue;
      }
      Entity named = named(i);
      speaker = named == null ? speaker : named;
      if (speaker != null) {
        add(answer(i, speaker, named), answers);
      }
    }
    return answers.size() < MIN_EXCHANGES ? List.of() : answers;
  }

  private static void add(Answer answer, List<Answer> answers) {
    if (!answer.content().isEmpty()) {
      answers.add(answer);
    }
  }

  private Answer answer(int line, Entity speaker, @Nullable Entity named) {
    Stretch whole = lines.get(line);
    int from = named == null ? afterInitial(line, ANSWER) : afterLabel(line, named);
    Stretch label = named == null ? null : new Stretch(whole.first(), labelEnd(line, named));
    List<Stretch> content = new ArrayList<>();
    if (from < whole.end() && isSentence(line)) {
      content.add(new Stretch(from, whole.end()));
    }
    for (int i = line + 1; i < lines.size() && isSentence(i) && !isQuestion(i); i++) {
      content.add(lines.get(i));
    }
    return new Answer(content, speaker, label);
  }

  /** One stretch of tokens by paragraph. */
  private List<Stretch> lines() {
    return discourse.document().paragraphs().stream()
        .map(discourse::stretch)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** People with first name and surname, the shortest name first. */
  private List<Entity> people() {
    return discourse.mentions().entities().stream()
        .filter(e -> e.named() && e.type() == EntityType.PERSON && e.name().indexOf(' ') > 0)
        .sorted(Comparator.comparingInt(e -> e.name().length()))
        .toList();
  }

  private int firstQuestion() {
    for (int i = 0; i < lines.size(); i++) {
      if (isQuestion(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isQuestion(int line) {
    Stretch words = lines.get(line);
    boolean asks = discourse.is(words.end() - 1, "?") && !discourse.isMark(words.first());
    return asks || afterInitial(line, QUESTION) > words.first();
  }

  /**
   * Index after "Q :" or "R. –" at the line's start, or its first token when another word opens.
   */
  private int afterInitial(int line, Set<String> initials) {
    Stretch words = lines.get(line);
    Token first = discourse.token(words.first());
    int after = afterSigns(words.first() + 1, words.end());
    boolean set = first.text().endsWith(".") || after > words.first() + 1;
    return set && initials.contains(first.folded()) ? after : words.first();
  }

  private boolean isSentence(int line) {
    Token last = discourse.token(lines.get(line).end() - 1);
    return ENDS.contains(last.text()) || last.kind() == Token.Kind.QUOTATION_MARK;
  }

  /** Whether the questions are put to someone: "Que pensez-vous …?", "votre livre". */
  private boolean isAddressed() {
    int addressed = 0;
    for (int i = 0; i < lines.size(); i++) {
      addressed += isQuestion(i) && addresses(lines.get(i)) ? 1 : 0;
    }
    return addressed >= MIN_EXCHANGES;
  }

  private boolean addresses(Stretch line) {
    for (int i = line.first(); i < line.end(); i++) {
      if (ADDRESS.contains(discourse.token(i).folded()) && !discourse.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** The one person whom the lines before the first question name, or null. */
  private @Nullable Entity introduced(int question) {
    Set<Entity> named = new HashSet<>();
    for (Mention mention : discourse.mentions().mentions()) {
      if (mention.span().start() >= discourse.token(lines.get(question).first()).start()) {
        break;
      }
      if (mention.isResolved()) {
        named.add(discourse.mentions().entity(mention.candidates().get(0)));
      }
    }
    named.retainAll(people);
    return named.size() == 1 ? named.iterator().next() : null;
  }

  /** Who the line says is answering, or null. */
  private @Nullable Entity named(int line) {
    for (Entity person : people) {
      if (labelEnd(line, person) > 0 && isLabel(line, person)) {
        return person;
      }
    }
    return null;
  }

  /** Index after the name that opens the line; -1 when another word does. */
  private int labelEnd(int line, Entity person) {
    Stretch words = lines.get(line);
    int start = discourse.token(words.first()).start();
    int end = start + person.name().length();
    String text = discourse.document().text().toString();
    if (end > text.length()
        || !Folding.fold(text.substring(start, end)).equals(Folding.fold(person.name()))) {
      return -1;
    }
    int after = discourse.document().tokenAt(end);
    return after <= words.end() && discourse.token(after - 1).end() == end ? after : -1;
  }

  /** A colon, a dash or a sentence of its own follows the name. */
  private boolean isLabel(int line, Entity person) {
    int after = labelEnd(line, person);
    if (after >= lines.get(line).end()) {
      return true;
    }
    return afterLabel(line, person) > after || discourse.token(after).isCapitalized();
  }

  private int afterLabel(int line, Entity person) {
    return afterSigns(labelEnd(line, person), lines.get(line).end());
  }

  private int afterSigns(int from, int end) {
    int at = from;
    while (at < end && isSign(discourse.token(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSign(Token token) {
    return token.is(":") || token.is(".") || DASHES.contains(token.text());
  }
}

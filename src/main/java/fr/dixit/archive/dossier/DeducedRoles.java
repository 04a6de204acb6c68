package fr.dixit.archive.dossier;

import fr.dixit.archive.Analysis;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mention;
import fr.dixit.text.Folding;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Functions that an article gives without joining them to a name. Where it speaks of "les
 * déclarations de Pashinyan" and then of "les déclarations du Premier ministre arménien", and of
 * nobody else's, the statements are the same and so is their author.
 */
final class DeducedRoles {

  private static final Pattern OF =
      Pattern.compile("([\\p{L}\\p{M}]+)[\\s\\p{Z}]+(?:d[eu]|d['’]|de l[a'’])[\\s\\p{Z}]*$");
  private static final String OF_ENDS = "eua'’";
  private static final Pattern DETERMINER =
      Pattern.compile("^(?:du|de la|de l['’]|l[ea]|l['’])[\\s\\p{Z}]*", Pattern.CASE_INSENSITIVE);

  /** In UTF-16 units: what a noun and its preposition take. */
  private static final int REACH = 40;

  private final Analysis analysis;
  private final Lexicon lexicon;
  private final Offices offices;
  private final List<Authored> authored = new ArrayList<>();

  /** A person's statements: by what name or title the article says whose. */
  private record Authored(String noun, Entity author, Span words, @Nullable String title) {}

  /** A function, and the two phrases that show whose it is. */
  record Deduced(Entity entity, String words, String evidence) {}

  private DeducedRoles(Analysis analysis, Lexicon lexicon, Offices offices) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.offices = offices;
    analysis.mentions().mentions().stream().filter(Mention::isResolved).forEach(this::read);
  }

  static List<Deduced> in(Analysis analysis, Lexicon lexicon, Offices offices) {
    return new DeducedRoles(analysis, lexicon, offices).deduced();
  }

  private void read(Mention mention) {
    Entity author = analysis.mentions().entity(mention.candidates().get(0));
    if (!author.named() || author.type() != EntityType.PERSON) {
      return;
    }
    String value = analysis.article().text().value();
    Matcher determiner = DETERMINER.matcher(slice(mention.span()));
    int start = mention.span().start() + (determiner.find() ? determiner.end() : 0);
    Matcher of = OF.matcher(value.substring(Math.max(0, start - REACH), start));
    if (mayFollowOf(value, start)
        && of.find()
        && lexicon.reportingNouns().find(Folding.fold(of.group(1))) != null) {
      Span words = new Span(start - of.group().length(), mention.span().end());
      String tail = value.substring(start, mention.span().end());
      boolean named = tail.contains(lastWord(author.name()));
      if (named || offices.isFull(tail)) {
        authored.add(new Authored(Folding.fold(of.group(1)), author, words, named ? null : tail));
      }
    }
  }

  /** Most mentions stand behind other words: that is seen at the last letter before them. */
  private static boolean mayFollowOf(String text, int start) {
    int last = start - 1;
    while (last >= 0
        && (Character.isWhitespace(text.charAt(last))
            || Character.isSpaceChar(text.charAt(last)))) {
      last--;
    }
    return last > 0 && OF_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private List<Deduced> deduced() {
    List<Deduced> deduced = new ArrayList<>();
    for (Authored titled : authored) {
      if (titled.title() != null && authors(titled.noun()).size() == 1) {
        authored.stream()
            .filter(named -> named.title() == null && named.noun().equals(titled.noun()))
            .filter(named -> named.words().start() < titled.words().start())
            .findFirst()
            .ifPresent(named -> deduced.add(deduced(named, titled)));
      }
    }
    return deduced;
  }

  private Set<Entity> authors(String noun) {
    Set<Entity> authors = new HashSet<>();
    authored.stream().filter(one -> one.noun().equals(noun)).forEach(a -> authors.add(a.author()));
    return authors;
  }

  private Deduced deduced(Authored named, Authored titled) {
    String evidence = slice(named.words()) + " … " + slice(titled.words());
    return new Deduced(titled.author(), String.valueOf(titled.title()), evidence);
  }

  private String slice(Span span) {
    return analysis.article().text().slice(span);
  }
}

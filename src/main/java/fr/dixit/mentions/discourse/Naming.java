package fr.dixit.mentions.discourse;

import fr.dixit.calendar.Edtf;
import fr.dixit.language.Document;
import fr.dixit.language.Gender;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.sources.Title;
import fr.dixit.lexicon.sources.TitleClass;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.nominal.Denotation;
import fr.dixit.mentions.nominal.Determiner;
import fr.dixit.mentions.nominal.Name;
import fr.dixit.mentions.nominal.Nominal;
import fr.dixit.mentions.nominal.NominalReader;
import fr.dixit.syntax.Phrases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of an article and what the phrases around them tell of their bearers, gathered before
 * anything is resolved: a title may precede the name that explains it.
 */
public final class Naming {

  private final Document document;
  private final Lexicon lexicon;
  private final Wording wording;
  private final List<Nominal> nominals;
  private final List<Nominal> all;
  private final Places places;
  private final Map<Integer, Name> names = new TreeMap<>();
  private final Map<Integer, Name> appositions = new HashMap<>();
  private final Map<Integer, Integer> joined = new HashMap<>();
  private final Cast cast;

  private Naming(Document document, Phrases phrases, Lexicon lexicon, Wording wording) {
    this.document = document;
    this.lexicon = lexicon;
    this.wording = wording;
    NominalReader reader = new NominalReader(lexicon, document);
    this.nominals = reader.read(phrases.nouns());
    this.places = Places.of(document, phrases, lexicon);
    reader.names().stream()
        .filter(name -> !isByline(name))
        .forEach(name -> names.put(name.first(), name));
    this.all = nominals.stream().flatMap(nominal -> nominal.tree().stream()).toList();
    all.forEach(this::classifyNames);
    People people = people();
    Bodies bodies = new Bodies(lexicon, wording);
    nominals.forEach(nominal -> introduce(nominal, bodies));
    this.cast = new Cast(people, bodies, wording, Map.copyOf(names));
    titles();
  }

  public static Naming of(Document document, Phrases phrases, Lexicon lexicon, Wording wording) {
    return new Naming(document, phrases, lexicon, wording);
  }

  /** Learns what offices those named held. */
  public void tellOffices(@Nullable Edtf published) {
    Offices offices = new Offices(lexicon, published);
    cast.people(person -> true).forEach(offices::tell);
  }

  public Cast cast() {
    return cast;
  }

  public List<Nominal> nominals() {
    return nominals;
  }

  public Places places() {
    return places;
  }

  /** The name that begins at the token, or null. */
  public @Nullable Name nameAt(int token) {
    return names.get(token);
  }

  /** By the first token of a phrase: the name that it shares with the phrase beside it. */
  public Map<Integer, Name> appositions() {
    return appositions;
  }

  /** By noun: the body that it has in the article with a complement, when it is only one. */
  public Map<String, Nominal> fuller() {
    Map<String, Nominal> fuller = new HashMap<>();
    Set<String> several = new HashSet<>();
    all.stream()
        .filter(Naming::isCompleted)
        .forEach(
            nominal -> {
              Nominal other = fuller.putIfAbsent(nominal.lemma(), nominal);
              if (other != null && !other.modifiers().equals(nominal.modifiers())) {
                several.add(nominal.lemma());
              }
            });
    fuller.keySet().removeAll(several);
    return Map.copyOf(fuller);
  }

  private static boolean isCompleted(Nominal nominal) {
    return nominal.is(Denotation.ORGANIZATION)
        && nominal.isSingular()
        && nominal.determiner() == Determiner.DEFINITE
        && nominal.name() == null
        && nominal.complement() != null;
  }

  /** The first token of the whole: "Mme" before the phrase that its name is. */
  public int wholeFirst(Nominal nominal) {
    int before = nominal.first() - 1;
    boolean civility =
        before >= 0
            && nominal.isBareName()
            && document.token(before).isCapitalized()
            && isCivility(before);
    return civility ? before : nominal.first();
  }

  private boolean isCivility(int token) {
    Title title = lexicon.titles().find(document.token(token).folded());
    return title != null && title.cls() == TitleClass.CIVILITY;
  }

  /** The end of the whole that a phrase and its appositions make: the token after it. */
  public int wholeEnd(Nominal nominal) {
    return joined.getOrDefault(nominal.first(), end(nominal));
  }

  /** "Par Jean Dupont" at the beginning of a line: who writes is not who is written about. */
  private boolean isByline(Name name) {
    int by = name.first() - 1;
    return by >= 0
        && document.token(by).is("par")
        && document.opensSentence(by);
  }

  /** "Emmanuel Macron prévue lundi": an adjective after a name belongs to something else. */
  public static int end(Nominal nominal) {
    boolean bare = nominal.isBareName() && nominal.acronym() < 0;
    return bare ? nominal.name().end() : nominal.end();
  }

  /** What stands beside a name tells what it names. */
  private void classifyNames(Nominal nominal) {
    Name name = nominal.name();
    if (name == null || nominal.isGroup()) {
      return;
    }
    if (nominal.is(Denotation.PERSON) && !nominal.isBareName()) {
      names.put(
          name.first(),
          name.as(
              Name.Kind.PERSON, nominal.gender() == Gender.ANY ? name.gender() : nominal.gender()));
    } else if (nominal.is(Denotation.ORGANIZATION) && !nominal.isBareName()) {
      names.put(name.first(), name.as(Name.Kind.ORGANIZATION));
    } else if (name.kind() == Name.Kind.UNKNOWN && (isPersonLike(nominal) || isAged(name))) {
      names.put(name.first(), name.as(Name.Kind.PERSON));
    }
  }

  /** "Pashinyan a parlé": places and bodies seldom speak without an article. */
  private boolean isPersonLike(Nominal nominal) {
    return nominal.determiner() == Determiner.NONE && places.at(nominal.first()).speaker();
  }

  /** "Zanelle, 84 ans". */
  private boolean isAged(Name name) {
    int age = name.end() + 1;
    return age + 1 < document.tokens().size()
        && document.token(age - 1).is(",")
        && document.token(age).kind() == Token.Kind.NUMBER
        && document.token(age + 1).is("ans");
  }

  private People people() {
    People known = People.of(List.copyOf(names.values()), lexicon.givenNames(), wording);
    boolean more = false;
    for (Name name : List.copyOf(names.values())) {
      if (name.kind() == Name.Kind.UNKNOWN && known.isSurname(name)) {
        names.put(name.first(), name.as(Name.Kind.PERSON));
        more = true;
      }
    }
    return more ? People.of(List.copyOf(names.values()), lexicon.givenNames(), wording) : known;
  }

  /** The acronym after a phrase is that of the phrase whose initials it has, else of the whole. */
  private void introduce(Nominal whole, Bodies bodies) {
    List<Nominal> candidates =
        whole.tree().stream().filter(nominal -> nominal.acronym() >= 0).toList();
    if (candidates.isEmpty()) {
      return;
    }
    String acronym = document.token(candidates.get(0).acronym()).text();
    candidates.stream()
        .filter(nominal -> Bodies.areInitials(acronym, wording.of(nominal)))
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .filter(n -> n.is(Denotation.ORGANIZATION) && n.isSingular())
                    .findFirst())
        .ifPresent(nominal -> bodies.introduce(nominal, acronym));
  }

  private void titles() {
    all.forEach(this::titled);
    Appositions.find(document, nominals, this::wholeFirst).forEach(this::apposed);
  }

  private void titled(Nominal nominal) {
    if (nominal.name() != null && !nominal.isBareName() && !nominal.isGroup()) {
      describe(nominal, nominal.name());
    }
  }

  private void apposed(Appositions.Apposition apposition) {
    Nominal description = apposition.description();
    Nominal named = apposition.named();
    appositions.put(description.first(), named.name());
    describe(description, named.name());
    Nominal opening = description.first() < named.first() ? description : named;
    joined.merge(opening.first(), Math.max(description.end(), named.end()), Math::max);
  }

  private void describe(Nominal nominal, Name name) {
    List<Referent> bearers = cast.named(name);
    if (bearers.size() == 1) {
      bearers.get(0).tell(Description.of(nominal));
      cast.describe(bearers.get(0), Description.of(nominal));
      bearers.get(0).learnGender(nominal.gender());
      int end =
          nominal.name() == null ? nominal.end() : Math.min(nominal.end(), nominal.name().first());
      if (end > nominal.contentFirst() && nominal.title() != TitleClass.CIVILITY) {
        bearers
            .get(0)
            .addRole(
                new Entity.Role(
                    wording.slice(nominal.contentFirst(), end),
                    wording.span(nominal.contentFirst(), end)));
      }
    }
  }
}

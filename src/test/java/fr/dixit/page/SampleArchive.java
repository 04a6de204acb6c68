package fr.dixit.page;

import fr.dixit.archive.Analysis;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.claims.Kind;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.dates.Anchor;
import fr.dixit.dates.Basis;
import fr.dixit.dates.Clue;
import fr.dixit.dates.DateMention;
import fr.dixit.dates.Dated;
import fr.dixit.dates.PublicationDate;
import fr.dixit.dates.PublicationDate.Bound;
import fr.dixit.dates.Reach;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.language.Document;
import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.Sentence;
import fr.dixit.language.parsing.DocumentParser;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.lexicon.Stance;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mentions;
import fr.dixit.spec.Documents;
import fr.dixit.statements.Statement;
import fr.dixit.text.Sha256;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seed article with its claims and dates written down by hand, so that pages do not hang on how
 * well they are found.
 */
public final class SampleArchive {

  private static final Path SEED = Path.of("seeds/000_ebd5745145db4e85.txt");

  private final Text text;
  private final Document document;
  private final List<Entity> entities = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private int from;

  private SampleArchive(String words) {
    text = new Text(words);
    Article article =
        new Article(
            "000_ebd5745145db4e85",
            SEED.getFileName().toString(),
            Sha256.of(words),
            text,
            Metadata.NONE);
    document = new DocumentParser(Dictionary.load(), word -> false).parse(article);
  }

  /** The archive of the seed article alone. */
  public static Archive seed() {
    try {
      return related(
          Archivist.archive(
              List.of(new SampleArchive(Files.readString(SEED)).analysis()), Documents.LEXICON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ministry denies what Bakou asserts, answers it, and uses its own words again. */
  private static Archive related(Archive archive) {
    List<ArchivedClaim> claims = archive.claims();
    ArchivedClaim denial = claims.get(claims.size() - 2);
    ArchivedClaim last = claims.get(claims.size() - 1);
    ArchivedClaim assertion =
        claims.stream().filter(c -> c.source().name().equals("Bakou")).findFirst().orElseThrow();
    return archive.with(
        List.of(
            relation(Relation.Type.CONTRADICTS, denial, assertion, "same-proposition"),
            relation(Relation.Type.ANSWERS, last, assertion, "words-of"),
            relation(Relation.Type.REPEATS, last, denial, "same-words")));
  }

  private static Relation relation(
      Relation.Type type, ArchivedClaim from, ArchivedClaim to, String rule) {
    return new Relation(
        type,
        from.id(),
        to.id(),
        to.source(),
        List.of(evidence(from), evidence(to)),
        rule,
        Confidence.MEDIUM);
  }

  private static Relation.Evidence evidence(ArchivedClaim claim) {
    return new Relation.Evidence(claim.article(), claim.claim().content().get(0));
  }

  private Analysis analysis() {
    date("l’automne 2020", "2020-23", Basis.STATED);
    date("le 15 mars", "2021-03-15", Basis.INFERRED);
    date("l’automne 2020", "2020-23", Basis.STATED);
    date("Le 1er avril", "2021-04-01", Basis.INFERRED);
    date("mardi", null, Basis.INFERRED);
    date("novembre 2020", "2020-11", Basis.STATED);
    date("l’automne dernier", "2020-23", Basis.INFERRED);
    date("la fin du mois de septembre 2020", "2020-09~", Basis.STATED);
    date("la nuit du 10 novembre", "2020-11-10", Basis.INFERRED);
    from = 0;
    Entity aliyev = entity("Ilham Aliyev", EntityType.PERSON, "président azerbaïdjanais");
    Entity azerbaijan = entity("Azerbaïdjan", EntityType.STATE);
    Entity baku = entity("Bakou", EntityType.STATE);
    Entity anama = entity("ANAMA", EntityType.ORGANIZATION);
    Entity hakobyan =
        entity(
            "Movses Hakobyan",
            EntityType.PERSON,
            "ancien chef du service de contrôle militaire du ministère de la Défense arménien",
            "ex-chef de l’état-major général");
    Entity pashinyan = entity("Pashinyan", EntityType.PERSON, "Premier ministre arménien");
    Entity armenpress = entity("Armenpress", EntityType.ORGANIZATION);
    Entity gevorgyan =
        entity("Mane Gevorgyan", EntityType.PERSON, "attaché de presse du Premier ministre");
    Entity ministry =
        entity("ministère de la Défense de la Fédération de Russie", EntityType.ORGANIZATION);

    says(aliyev, "Le président azerbaïdjanais Ilham Aliyev", "a déclaré", "infinitive-clause")
        .indirect(
            "avoir discuté avec le président russe Vladimir Poutine des informations sur la"
                + " découverte de missiles Iskander-M au Karabakh");
    says(azerbaijan, "l’Azerbaïdjan", "a annoncé", "nominal-object")
        .indirect("la découverte de fragments de missiles Iskander-M");
    says(baku, "Bakou", "selon", "according-to")
        .indirect("ont été utilisés par l’Arménie lors de l’escalade au Karabakh à l’automne 2020");
    says(anama, "L’agence", "a déclaré", "that-clause")
        .indirect(
            "des fragments de deux missiles avaient été retrouvés dans la ville de Shusha le 15"
                + " mars lors du déminage des territoires");
    says(aliyev, "Aliyev", "a déclaré", "interpolated-speech")
        .direct("Le 1er avril, j’ai eu", "n’a reçu aucune réponse");
    says(aliyev, "Aliyev", "a qualifié", "qualified-as")
        .stance(Stance.JUDGES)
        .mixed("les déclarations officielles d’Erevan de missiles d ‘ »étranges »");
    says(aliyev, "Aliyev", "a déclaré", "interpolated-speech")
        .direct("Soit ils parlent de missiles", "nous attendons des explications officielles");
    says(
            hakobyan,
            "l’ancien chef du service de contrôle militaire du ministère de la Défense arménien,"
                + " ex-chef de l’état-major général Movses Hakobyan",
            "a déclaré",
            "that-clause")
        .on("2020-11")
        .indirect(
            "lors de l’escalade du conflit dans le Haut-Karabakh, le système de missiles tactiques"
                + " Iskander a été utilisé");
    says(pashinyan, "Pashinyan", "a parlé de", "prepositional-object")
        .mixed(
            "missiles « non explosés » ou « explosés à 10% » des complexes tactiques d’Iskander"
                + " lors de l’escalade du conflit dans le Haut-Karabakh l’automne dernier");
    says(armenpress, "L’agence « Armenpress »", "a rapporté", "that-clause")
        .via(gevorgyan)
        .mixed(
            "le président russe Vladimir Poutine et Pashinyan ont discuté de cette déclaration et"
                + " « à la suite d’une comparaison des faits et informations disponibles, le"
                + " Premier ministre arménien est venu au conclusion selon laquelle il a été mal"
                + " informé de cette situation");
    says(
            pashinyan,
            "le Premier ministre arménien",
            "est venu au conclusion selon laquelle",
            "reporting-noun")
        .stance(Stance.THINKS)
        .indirect("il a été mal informé de cette situation");
    says(
            ministry,
            "Le ministère de la Défense de la Fédération de Russie",
            "a rapporté",
            "that-clause")
        .stance(Stance.DENIES)
        .indirect(
            "l’Arménie n’avait pas utilisé son Iskander pendant le conflit au Haut-Karabakh, toutes"
                + " les munitions de missiles se trouvaient dans les entrepôts des forces armées du"
                + " pays");
    says(ministry, "Le ministère de la Défense", "a également noté", "that-clause")
        .indirect(
            "les déclarations du Premier ministre arménien au sujet des Iskanders pouvaient être le"
                + " résultat d’induire en erreur");
    return new Analysis(
        document.article(),
        document.paragraphs(),
        document.sentences().stream().map(Sentence::span).toList(),
        new Dated(published(), dates),
        new Mentions(entities, List.of(), List.of()),
        claims,
        claims.stream().map(claim -> Statement.NONE).toList(),
        0);
  }

  private PublicationDate published() {
    return new PublicationDate(
        EdtfParser.parse("2021-04-01/2021-09-30"),
        null,
        List.of(
            new PublicationDate.Evidence(
                Bound.NOT_BEFORE,
                EdtfParser.parse("2021-04-01"),
                dates.get(3).span(),
                "the last such day before the latest bound"),
            new PublicationDate.Evidence(
                Bound.NOT_AFTER,
                EdtfParser.parse("2021-09-30"),
                dates.get(6).span(),
                "the next one has not begun")));
  }

  private Entity entity(String name, EntityType type, String... roles) {
    List<Entity.Role> all = new ArrayList<>();
    for (String role : roles) {
      all.add(new Entity.Role(role, find(role, 0)));
    }
    Entity entity =
        new Entity(entities.size(), name, type, true, Gender.ANY, GrammaticalNumber.SINGULAR, all);
    entities.add(entity);
    return entity;
  }

  private void date(String words, @Nullable String value, Basis basis) {
    Span span = find(words, from);
    from = span.end();
    Edtf date = value == null ? null : EdtfParser.parse(value);
    Anchor anchor = basis == Basis.INFERRED && value != null ? new Anchor.Publication() : null;
    Clue clue = date == null ? new Clue(DayOfWeek.TUESDAY, null, LocalDate.of(2021, 4, 1)) : null;
    dates.add(new DateMention(span, date, basis, anchor, "sample", null, Reach.AT, clue));
  }

  private Saying says(Entity source, String mention, String cue, String rule) {
    return new Saying(source, mention, cue, rule);
  }

  private Span find(String words, int start) {
    int at = text.value().indexOf(words, start);
    if (at < 0) {
      throw new IllegalArgumentException("“" + words + "” is not in the seed from " + start);
    }
    return new Span(at, at + words.length());
  }

  private final class Saying {
    private final Entity source;
    private final String mention;
    private final String cue;
    private final String rule;
    private Stance stance = Stance.ASSERTS;
    private List<Entity> via = List.of();
    private @Nullable Edtf said;

    Saying(Entity source, String mention, String cue, String rule) {
      this.source = source;
      this.mention = mention;
      this.cue = cue;
      this.rule = rule;
    }

    Saying stance(Stance stance) {
      this.stance = stance;
      return this;
    }

    Saying via(Entity... via) {
      this.via = List.of(via);
      return this;
    }

    Saying on(String date) {
      this.said = EdtfParser.parse(date);
      return this;
    }

    void indirect(String words) {
      add(Kind.INDIRECT, find(words, from));
    }

    void mixed(String words) {
      add(Kind.MIXED, find(words, from));
    }

    void direct(String first, String last) {
      Span start = find(first, from);
      add(Kind.DIRECT, start.to(find(last, start.end())));
    }

    private void add(Kind kind, Span content) {
      from = content.start();
      Span sentence =
          document.sentences().stream()
              .map(Sentence::span)
              .filter(span -> span.overlaps(content))
              .findFirst()
              .orElse(content);
      Attribution attribution =
          new Attribution.Named(near(mention, sentence, content), source, role());
      claims.add(
          new Claim(
              "c-" + Sha256.of(text.slice(content)).substring(0, 10),
              kind,
              List.of(content),
              near(cue, sentence, content),
              attribution,
              via,
              null,
              said,
              stance,
              false,
              dates.stream().filter(date -> content.contains(date.span())).toList(),
              entities.stream()
                  .filter(entity -> text.slice(content).contains(entity.name()))
                  .toList(),
              rule,
              Confidence.HIGH));
    }

    private @Nullable String role() {
      return source.roles().isEmpty() ? null : source.roles().get(0).words();
    }

    private Span near(String words, Span sentence, Span content) {
      int after = text.value().indexOf(words, content.end());
      int before = text.value().lastIndexOf(words, content.start());
      return before >= sentence.start()
          ? new Span(before, before + words.length())
          : new Span(after, after + words.length());
    }
  }
}

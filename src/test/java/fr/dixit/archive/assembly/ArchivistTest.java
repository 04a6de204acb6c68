package fr.dixit.archive.assembly;

import static fr.dixit.mentions.EntityType.GROUP;
import static fr.dixit.mentions.EntityType.ORGANIZATION;
import static fr.dixit.mentions.EntityType.PERSON;
import static fr.dixit.mentions.EntityType.PLACE;
import static fr.dixit.mentions.EntityType.STATE;
import static fr.dixit.mentions.EntityType.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Sketch;
import fr.dixit.archive.Source;
import fr.dixit.archive.Source.Alias;
import fr.dixit.archive.Source.Role;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.SourceType;
import fr.dixit.archive.Subject;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.dates.Basis;
import fr.dixit.ingest.Metadata;
import fr.dixit.spec.Documents;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchivistTest {

  @Test
  void noArticlesMakeAnEmptyArchive() {
    assertThat(Archivist.archive(List.of(), Documents.LEXICON))
        .isEqualTo(new Archive(List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void aStatedTitleIsKeptAndAnotherDerived() {
    Metadata stated = new Metadata("Le titre", null, null, null, null, null, null);
    Archive archive =
        archive(new Sketch("a", "Une phrase.").metadata(stated), new Sketch("b", "Une phrase."));
    assertThat(archive.articles())
        .extracting(ArchivedArticle::title, ArchivedArticle::titleBasis)
        .containsExactly(tuple("Le titre", Basis.STATED), tuple("Une phrase", Basis.INFERRED));
  }

  @Test
  void theSameNameInTwoArticlesIsOneSource() {
    Archive archive =
        archive(
            new Sketch("a", "« Oui », dit José Durand.")
                .entity("José Durand", PERSON)
                .says("José Durand", 0, "Oui"),
            new Sketch("b", "« Non », dit JOSE DURAND. « Si », dit Ana Roux.")
                .entity("Ana Roux", PERSON)
                .entity("JOSE DURAND", PERSON)
                .says("JOSE DURAND", 1, "Non")
                .says("Ana Roux", 0, "Si"),
            new Sketch("c", "« Bon », dit José Durand.")
                .entity("José Durand", PERSON)
                .says("José Durand", 0, "Bon"));
    assertThat(archive.sources()).extracting(Source::id).containsExactly("ana-roux", "jose-durand");
    Source durand = archive.sources().get(1);
    assertThat(durand.name()).as("the usual spelling").isEqualTo("José Durand");
    assertThat(durand.articles()).containsExactly("a", "b", "c");
    assertThat(durand.claims()).extracting(c -> c.claim().content()).hasSize(3);
    assertThat(archive.claims())
        .extracting(claim -> claim.source().id())
        .containsExactly("jose-durand", "jose-durand", "ana-roux", "jose-durand");
    assertThat(archive.articles().get(1).claims()).isEqualTo(archive.claims().subList(1, 3));
  }

  @Test
  void namesakesOfDifferentTypesStayApart() {
    Archive archive =
        archive(
            new Sketch("a", "« Oui », dit Washington.")
                .entity("Washington", STATE)
                .says("Washington", 0, "Oui"),
            new Sketch("b", "« Non », dit Washington.")
                .entity("Washington", PERSON)
                .says("Washington", 0, "Non"));
    assertThat(archive.claims())
        .extracting(ArchivedClaim::source)
        .containsExactly(
            new SourceRef("washington-etat", "Washington", SourceType.STATE),
            new SourceRef("washington", "Washington", SourceType.PERSON));
  }

  @Test
  void anUnknownTypeJoinsTheOnlyOneOfItsName() {
    Archive archive =
        archive(
            new Sketch("a", "« Oui », dit Anama.").entity("Anama", UNKNOWN).says("Anama", 0, "Oui"),
            new Sketch("b", "« Non », dit l’ANAMA.")
                .entity("ANAMA", ORGANIZATION)
                .says("ANAMA", 0, "Non"));
    assertThat(archive.sources())
        .singleElement()
        .extracting(Source::ref)
        .isEqualTo(new SourceRef("anama", "Anama", SourceType.ORGANIZATION));
  }

  @Test
  void aTypeRareForANameIsAMisreading() {
    Archive archive =
        archive(
            Stream.of(GROUP, GROUP, PERSON, GROUP)
                .map(type -> new Sketch("a", "« Oui », disent les Jaunes.").entity("Jaunes", type))
                .map(sketch -> sketch.says("Jaunes", 0, "Oui"))
                .toArray(Sketch[]::new));
    assertThat(archive.sources())
        .extracting(Source::ref)
        .containsExactly(new SourceRef("jaunes", "Jaunes", SourceType.GROUP));
  }

  @Test
  void namesAreCountedAsWritten() {
    Archive archive =
        archive(
            new Sketch("a", "Le maire Paul Petit doute. « Oui », dit M. Petit. Il insiste, Petit.")
                .entity("Paul Petit", PERSON)
                .mention("Le maire Paul Petit", 0)
                .mention("M. Petit", 0)
                .mention("Il", 0)
                .mention("Petit.", 0)
                .says("M. Petit", 0, "Oui"));
    assertThat(archive.sources().get(0).aliases())
        .containsExactly(new Alias("Petit", 2), new Alias("Paul Petit", 1));
  }

  @Test
  void rolesKeepTheirFirstArticleAndTheTimeInWhichTheyAreGiven() {
    Archive archive =
        archive(
            new Sketch("a", "« Oui », dit le maire Paul Petit.")
                .published("2019-05-03")
                .entity("Paul Petit", PERSON, "maire")
                .says("Paul Petit", 0, "Oui"),
            new Sketch("b", "« Non », dit le Maire, ministre, Paul Petit.")
                .published("2021-05")
                .entity("Paul Petit", PERSON, "Maire", "ministre")
                .says("Paul Petit", 0, "Non"));
    assertThat(archive.sources().get(0).roles())
        .containsExactly(
            role("maire", "a", "2019-05-03", "2021-05"),
            role("ministre", "b", "2021-05", "2021-05"));
  }

  @Test
  void firstAndLastAreWhenItSpokeOrElseWasPublished() {
    Sketch old = new Sketch("a", "« Oui », dit Ana Roux.").entity("Ana Roux", PERSON);
    old.published("2021-04-20")
        .claim(
            "Oui",
            new Attribution.Named(old.span("Ana Roux"), old.entity(0), null),
            claim -> said(claim, "2020-11"));
    Archive archive =
        archive(
            old,
            new Sketch("b", "« Non », dit Ana Roux.")
                .published("2021-01-01")
                .entity("Ana Roux", PERSON)
                .says("Ana Roux", 0, "Non"),
            new Sketch("c", "« Si », dit Ana Roux.")
                .entity("Ana Roux", PERSON)
                .says("Ana Roux", 0, "Si"));
    assertThat(archive.sources().get(0).first()).isEqualTo(EdtfParser.parse("2020-11"));
    assertThat(archive.sources().get(0).last()).isEqualTo(EdtfParser.parse("2021-01-01"));
  }

  @Test
  void anOpenDateIsNeitherFirstNorLast() {
    Archive archive =
        archive(
            ana("a", "1789/.."), ana("b", "1968/2019"), ana("c", "2018"), ana("d", "2017/2021"));
    assertThat(archive.sources().get(0).first()).isEqualTo(EdtfParser.parse("2018"));
    assertThat(archive.sources().get(0).last()).isEqualTo(EdtfParser.parse("2018"));
  }

  private static Sketch ana(String id, String published) {
    return new Sketch(id, "« Si », dit Ana Roux.")
        .published(published)
        .entity("Ana Roux", PERSON)
        .says("Ana Roux", 0, "Si");
  }

  @Test
  void aSourceWithoutAnyDateHasNone() {
    Archive archive =
        archive(
            new Sketch("a", "« Si », dit Ana Roux.")
                .entity("Ana Roux", PERSON)
                .says("Ana Roux", 0, "Si"));
    assertThat(archive.sources().get(0).first()).isNull();
    assertThat(archive.sources().get(0).last()).isNull();
  }

  @Test
  void anAmbiguousSourceIsEitherOfItsCandidates() {
    Sketch sketch = new Sketch("a", "Zoé Petit et Ana Roux sourient. « Oui », dit-elle.");
    sketch
        .entity("Zoé Petit", PERSON)
        .entity("Ana Roux", PERSON)
        .claim(
            "Oui",
            new Attribution.Ambiguous(
                sketch.span("elle"), List.of(sketch.entity(0), sketch.entity(1))));
    Archive archive = archive(sketch);
    SourceRef ana = new SourceRef("ana-roux", "Ana Roux", SourceType.PERSON);
    SourceRef zoe = new SourceRef("zoe-petit", "Zoé Petit", SourceType.PERSON);
    SourceRef either =
        new SourceRef("ana-roux--ou--zoe-petit", "Ana Roux ou Zoé Petit", SourceType.UNKNOWN);
    assertThat(archive.claims().get(0).source()).isEqualTo(either);
    assertThat(archive.claims().get(0).candidates()).containsExactly(ana, zoe);
    assertThat(archive.sources()).extracting(Source::ref).containsExactly(ana, either, zoe);
    assertThat(archive.sources().get(0).claims()).as("not told to be Ana Roux's").isEmpty();
  }

  @Test
  void aloneTheOnlyCandidateIsTheSource() {
    Sketch sketch =
        new Sketch("a", "« Oui », dit-elle. Ana Roux sourit.").entity("Ana Roux", PERSON);
    sketch.claim("Oui", new Attribution.Ambiguous(null, List.of(sketch.entity(0))));
    assertThat(archive(sketch).claims().get(0).source().id()).isEqualTo("ana-roux");
    assertThat(archive(sketch).claims().get(0).candidates()).isEmpty();
  }

  @Test
  void nobodyInParticularIsAnonymous() {
    Sketch sketch = new Sketch("a", "« Oui », dit-on. Anonyme sourit, dit Anonyme.");
    sketch
        .entity("Anonyme", PERSON)
        .claim("Oui", new Attribution.Anonymous(null))
        .says("Anonyme", 0, "sourit");
    assertThat(archive(sketch).claims())
        .extracting(ArchivedClaim::source)
        .containsExactly(
            new SourceRef("anonyme", "anonyme", SourceType.UNKNOWN),
            new SourceRef("anonyme-personne", "Anonyme", SourceType.PERSON));
  }

  @Test
  void intermediariesAreSourcesToo() {
    Sketch sketch = new Sketch("a", "« Oui », dit l’Agence Sim, citant Ana Roux, à Paris.");
    sketch
        .entity("Agence Sim", ORGANIZATION)
        .entity("Ana Roux", PERSON)
        .entity("Paris", PLACE)
        .claim("Oui", new Attribution.CarriedOver(sketch.entity(0)), claim -> via(claim, sketch));
    Archive archive = archive(sketch);
    assertThat(archive.claims().get(0).via())
        .containsExactly(new SourceRef("ana-roux", "Ana Roux", SourceType.PERSON));
    assertThat(archive.claims().get(0).mentioned()).containsExactly("paris", "ana-roux");
    assertThat(archive.sources()).extracting(Source::id).containsExactly("agence-sim", "ana-roux");
    assertThat(archive.sources().get(1).articles()).containsExactly("a");
  }

  @Test
  void whatClaimsNameAreSubjectsAndDescriptionsAreNot() {
    Sketch sketch = new Sketch("a", "« Oui », dit l’Agence Sim, citant Fabien, à Paris.");
    sketch
        .entity("Agence Sim", ORGANIZATION)
        .entity("Fabien", PERSON)
        .entity("Paris", PLACE)
        .claim("Oui", new Attribution.CarriedOver(sketch.entity(0)), claim -> via(claim, sketch));
    Archive archive = archive(sketch);
    assertThat(archive.subjects())
        .singleElement()
        .isEqualTo(new Subject("paris", "Paris", SourceType.UNKNOWN, archive.claims()));
    assertThat(archive.sources())
        .as("a given name alone is known in its article only")
        .extracting(Source::id, Source::named)
        .containsExactly(tuple("agence-sim", true), tuple("fabien--a", false));
  }

  @Test
  void twoClaimsOfOneIdAreToldApart() {
    Sketch first = new Sketch("a", "« Oui », dit-on.");
    first.claim("Oui", new Attribution.Anonymous(null), claim -> claim.withId("c-0123456789"));
    Sketch second = new Sketch("b", "« Non », dit-on.");
    second.claim("Non", new Attribution.Anonymous(null), claim -> claim.withId("c-0123456789"));
    List<ArchivedClaim> claims = archive(first, second).claims();
    assertThat(claims.get(0).id()).isEqualTo("c-0123456789");
    assertThat(claims.get(1).id()).matches("c-[0-9a-f]{10}").isNotEqualTo("c-0123456789");
    assertThat(archive(first, second).claims()).isEqualTo(claims);
  }

  @Test
  void aLaterArticleMovesNoId() {
    Sketch first =
        new Sketch("b", "« Oui », dit Orange.").entity("Orange", PERSON).says("Orange", 0, "Oui");
    Sketch second =
        new Sketch("a", "« Non », dit Orange.").entity("Orange", GROUP).says("Orange", 0, "Non");
    assertThat(archive(first).claims().get(0).source())
        .isEqualTo(archive(second, first).claims().get(1).source());
  }

  private static Role role(String words, String article, String first, String last) {
    return new Role(words, article, EdtfParser.parse(first), EdtfParser.parse(last), null);
  }

  private static Claim said(Claim c, String date) {
    return new Claim(
        c.id(),
        c.kind(),
        c.content(),
        c.cue(),
        c.attribution(),
        c.via(),
        c.addressee(),
        EdtfParser.parse(date),
        c.stance(),
        c.hearsay(),
        c.dates(),
        c.mentioned(),
        c.rule(),
        c.confidence());
  }

  private static Claim via(Claim c, Sketch sketch) {
    return new Claim(
        c.id(),
        c.kind(),
        c.content(),
        c.cue(),
        c.attribution(),
        List.of(sketch.entity(1)),
        c.addressee(),
        c.said(),
        c.stance(),
        c.hearsay(),
        c.dates(),
        List.of(sketch.entity(2), sketch.entity(1), sketch.entity(2)),
        c.rule(),
        c.confidence());
  }

  private static Archive archive(Sketch... articles) {
    return Archivist.archive(Stream.of(articles).map(Sketch::analysis).toList(), Documents.LEXICON);
  }
}

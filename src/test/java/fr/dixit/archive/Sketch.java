package fr.dixit.archive;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.claims.Kind;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.dates.Anchor;
import fr.dixit.dates.Basis;
import fr.dixit.dates.DateMention;
import fr.dixit.dates.Dated;
import fr.dixit.dates.PublicationDate;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.lexicon.Stance;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mention;
import fr.dixit.mentions.Mentions;
import fr.dixit.statements.Statement;
import fr.dixit.text.Fingerprint;
import fr.dixit.text.Sha256;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article's analysis drawn by hand: each thing is named by its words, which occur once. */
public final class Sketch {

  private final String id;
  private final Text text;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Metadata metadata = Metadata.NONE;

  public Sketch(String id, String words) {
    this.id = id;
    this.text = new Text(words);
  }

  public Sketch metadata(Metadata stated) {
    metadata = stated;
    return this;
  }

  public Sketch published(String date) {
    return metadata(new Metadata(null, EdtfParser.parse(date), null, null, null, null, null));
  }

  public Sketch entity(String name, EntityType type, String... roles) {
    List<Entity.Role> all = Stream.of(roles).map(r -> new Entity.Role(r, span(r))).toList();
    entities.add(
        new Entity(entities.size(), name, type, true, Gender.ANY, GrammaticalNumber.SINGULAR, all));
    return this;
  }

  public Sketch mention(String words, int... candidates) {
    List<Integer> ids = Arrays.stream(candidates).boxed().toList();
    mentions.add(new Mention(span(words), ids, "sketched"));
    return this;
  }

  public Sketch date(String words, @Nullable String value, @Nullable Anchor anchor) {
    Edtf date = value == null ? null : EdtfParser.parse(value);
    Basis basis = anchor == null ? Basis.STATED : Basis.INFERRED;
    dates.add(new DateMention(span(words), date, basis, anchor, "sketched"));
    return this;
  }

  /** A claim by the entity mentioned in these words. */
  public Sketch says(String mention, int entity, String content) {
    return claim(content, new Attribution.Named(span(mention), entities.get(entity), null));
  }

  public Sketch claim(String content, Attribution attribution) {
    return claim(content, attribution, claim -> claim);
  }

  public Sketch claim(String content, Attribution attribution, Function<Claim, Claim> refined) {
    claims.add(
        refined.apply(
            new Claim(
                "c-" + Sha256.of(id + " " + content).substring(0, 10),
                Kind.DIRECT,
                List.of(span(content)),
                null,
                attribution,
                List.of(),
                null,
                null,
                Stance.ASSERTS,
                false,
                List.of(),
                List.of(),
                "sketched",
                Confidence.HIGH)));
    return this;
  }

  public Entity entity(int entity) {
    return entities.get(entity);
  }

  public DateMention date(int date) {
    return dates.get(date);
  }

  public Span span(String words) {
    int start = text.value().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("“" + words + "” is not in “" + text + "”");
    }
    return new Span(start, start + words.length());
  }

  public Analysis analysis() {
    String value = text.value();
    List<Span> lines = value.lines().filter(line -> !line.isBlank()).map(this::span).toList();
    return new Analysis(
        new Article(id, id + ".txt", Sha256.of(value), text, metadata),
        lines,
        lines,
        new Dated(new PublicationDate(metadata.published(), Origin.SIDECAR, List.of()), dates),
        new Mentions(entities, mentions, List.of()),
        claims,
        claims.stream().map(claim -> Statement.NONE).toList(),
        Fingerprint.of(id + "\n" + value));
  }
}

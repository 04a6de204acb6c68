package fr.dixit.correction;

import fr.dixit.archive.Analysis;
import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.claims.ClaimId;
import fr.dixit.claims.Kind;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.codec.RecordCodec;
import fr.dixit.dates.DateMention;
import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.lexicon.Stance;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mention;
import fr.dixit.mentions.Mentions;
import fr.dixit.statements.Proposition;
import fr.dixit.statements.Statement;
import fr.dixit.text.Fingerprint;
import fr.dixit.text.Folding;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claims of one article while they are put right. */
final class Draft {

  private static final RecordCodec<Analysis> CODEC = new RecordCodec<>(Analysis.class);

  private final Analysis analysis;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Entity> entities;
  private final List<Claim> claims;
  private final List<Statement> statements;
  private final Passages passages;
  private boolean touched;

  Draft(Analysis analysis) {
    this.analysis = analysis;
    this.entities = new ArrayList<>(analysis.mentions().entities());
    this.claims = new ArrayList<>(analysis.claims());
    this.statements = new ArrayList<>(analysis.statements());
    this.passages = new Passages(analysis.article().text());
    claims.forEach(claim -> ids.put(claim.id(), 1));
  }

  String article() {
    return analysis.article().id();
  }

  Passages passages() {
    return passages;
  }

  List<Claim> claims() {
    return claims;
  }

  @Nullable Claim claim(String id) {
    return claims.stream().filter(claim -> claim.id().equals(id)).findFirst().orElse(null);
  }

  /** Whether the article had the claim before any correction. */
  boolean had(String id) {
    return ids.containsKey(id);
  }

  /** The words of a claim, its parts apart. */
  String words(Claim claim) {
    return words(claim.content());
  }

  String words(List<Span> content) {
    return String.join(" … ", content.stream().map(passages::words).toList());
  }

  void remove(Claim claim) {
    int at = claims.indexOf(claim);
    claims.remove(at);
    statements.remove(at);
    touched = true;
  }

  void replace(Claim claim, Claim other) {
    int at = claims.indexOf(claim);
    claims.set(at, other);
    touched = true;
    if (!other.content().equals(claim.content())) {
      statements.set(at, within(statements.get(at), other.content()));
    }
  }

  /** What a statement still rests on when its claim has other words. */
  private static Statement within(Statement statement, List<Span> content) {
    List<Proposition> left =
        statement.propositions().stream()
            .filter(one -> content.stream().anyMatch(part -> part.contains(one.words())))
            .toList();
    return new Statement(left, statement.answers(), null);
  }

  /** A claim that no construction found, in its place among the others. */
  Claim add(List<Span> content, Kind kind, Attribution attribution) {
    Claim claim =
        new Claim(
            ClaimId.of(analysis.article(), content, ids),
            kind,
            content,
            null,
            attribution,
            List.of(),
            null,
            null,
            Stance.ASSERTS,
            false,
            dates(content),
            mentioned(content),
            Claim.BY_HAND,
            Confidence.HIGH);
    int at = 0;
    while (at < claims.size() && claims.get(at).content().get(0).compareTo(content.get(0)) < 0) {
      at++;
    }
    claims.add(at, claim);
    statements.add(at, Statement.NONE);
    touched = true;
    return claim;
  }

  /** Direct when the words stand between quotation marks. */
  Kind kindOf(List<Span> content) {
    return passages.isQuoted(content.get(0).to(content.get(content.size() - 1)))
        ? Kind.DIRECT
        : Kind.INDIRECT;
  }

  List<DateMention> dates(List<Span> content) {
    return analysis.dated().mentions().stream()
        .filter(date -> isWithin(date.span(), content))
        .toList();
  }

  List<Entity> mentioned(List<Span> content) {
    Set<Entity> mentioned = new LinkedHashSet<>();
    for (Mention mention : analysis.mentions().mentions()) {
      if (mention.isResolved() && isWithin(mention.span(), content)) {
        Entity entity = analysis.mentions().entity(mention.candidates().get(0));
        if (entity.named()) {
          mentioned.add(entity);
        }
      }
    }
    return List.copyOf(mentioned);
  }

  private static boolean isWithin(Span words, List<Span> content) {
    return content.stream().anyMatch(part -> part.contains(words));
  }

  /** Whom the article calls so; of a name that it does not write, somebody new. */
  Entity entity(String name) {
    String folded = Folding.fold(name);
    for (Entity entity : entities) {
      if (Folding.fold(entity.name()).equals(folded)) {
        return entity;
      }
    }
    int id = entities.isEmpty() ? 0 : entities.get(entities.size() - 1).id() + 1;
    Entity stranger =
        new Entity(
            id, name, EntityType.UNKNOWN, true, Gender.ANY, GrammaticalNumber.SINGULAR, List.of());
    entities.add(stranger);
    return stranger;
  }

  /** The very analysis that it was made of when nothing was put right. */
  Analysis analysis() {
    if (!touched) {
      return analysis;
    }
    Analysis corrected = corrected(analysis.version());
    return corrected(Fingerprint.of(CODEC.encode(corrected)));
  }

  private Analysis corrected(long version) {
    return new Analysis(
        analysis.article(),
        analysis.paragraphs(),
        analysis.sentences(),
        analysis.dated(),
        new Mentions(
            List.copyOf(entities), analysis.mentions().mentions(), analysis.mentions().states()),
        List.copyOf(claims),
        List.copyOf(statements),
        version);
  }
}

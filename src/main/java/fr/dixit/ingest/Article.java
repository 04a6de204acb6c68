package fr.dixit.ingest;

import fr.dixit.text.InOrder;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was read.
 *
 * @param id stable, from the file's path below the seeds folder and, where the file holds several
 *     articles, the address of each; unique in the archive
 * @param blocks what in the text is no running prose, in order; all else is paragraphs
 * @param metadata of each fact, the statement that comes first
 * @param statements who states what, the most trusted first
 * @param captures where it was read, at least one; the text is that of the first
 */
public record Article(
    String id,
    Text text,
    List<Block> blocks,
    Metadata metadata,
    List<Statement> statements,
    List<Capture> captures) {

  /** An article of running prose, captured once, with what is stated beside it. */
  public Article(String id, String file, String sha256, Text text, Metadata metadata) {
    this(
        id,
        text,
        List.of(),
        metadata,
        List.of(new Statement(Origin.SIDECAR, metadata)),
        List.of(Capture.of(file, sha256, metadata)));
  }

  /** The path below the seeds folder of the file that was read, with forward slashes. */
  public String file() {
    return captures.get(0).file();
  }

  /** Of that file's bytes, in lower-case hex. */
  public String sha256() {
    return captures.get(0).sha256();
  }

  /** Who states the fact, in what holds; null when nobody does. */
  public @Nullable Origin origin(Fact fact) {
    return statements.stream()
        .filter(statement -> fact.isStatedIn(statement.metadata()))
        .map(Statement::origin)
        .findFirst()
        .orElse(null);
  }

  /** What the text is at the UTF-16 offset. */
  public Block.Kind kindAt(int offset) {
    int at = InOrder.first(blocks.size(), i -> blocks.get(i).span().end() > offset);
    boolean within = at < blocks.size() && blocks.get(at).span().start() <= offset;
    return within ? blocks.get(at).kind() : Block.Kind.PARAGRAPH;
  }

  /** The same with a text of the same length. */
  public Article withText(Text other) {
    return new Article(id, other, blocks, metadata, statements, captures);
  }

  /** The same with a statement that is trusted more than all before. */
  public Article with(Statement statement) {
    List<Statement> stated = new ArrayList<>(List.of(statement));
    stated.addAll(statements);
    return new Article(id, text, blocks, Metadata.of(stated), List.copyOf(stated), captures);
  }

  /** The same, read in other places too; what is stated there holds where nothing is here. */
  public Article withCopies(List<Article> copies) {
    List<Statement> stated = new ArrayList<>(statements);
    List<Capture> captured = new ArrayList<>(captures);
    for (Article copy : copies) {
      stated.addAll(copy.statements);
      captured.addAll(copy.captures);
    }
    return new Article(
        id, text, blocks, Metadata.of(stated), List.copyOf(stated), List.copyOf(captured));
  }
}

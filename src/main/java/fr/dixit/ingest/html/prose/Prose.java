package fr.dixit.ingest.html.prose;

import fr.dixit.ingest.Block;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article that had to be found in something else, a blank line between its blocks.
 *
 * @param blocks those that are no plain paragraphs
 */
public record Prose(Text text, List<Block> blocks) {

  /** Puts a text together, block by block. */
  public static final class Builder {

    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** Adds a block of one line. */
    public Builder add(Block.Kind kind, String line) {
      text.append(text.isEmpty() ? "" : BETWEEN);
      int start = text.length();
      text.append(line);
      if (kind != Block.Kind.PARAGRAPH) {
        blocks.add(new Block(new Span(start, text.length()), kind));
      }
      return this;
    }

    public Prose build() {
      return new Prose(new Text(text.toString()), List.copyOf(blocks));
    }
  }
}

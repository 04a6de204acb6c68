package fr.dixit.mentions.resolution;

import fr.dixit.calendar.Edtf;
import fr.dixit.language.Document;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Mentions;
import fr.dixit.mentions.discourse.Discourse;
import fr.dixit.mentions.discourse.Naming;
import fr.dixit.mentions.discourse.Pronouns;
import fr.dixit.mentions.discourse.Wording;
import fr.dixit.syntax.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant within one article: names first, over the whole of it, then every phrase and
 * pronoun in the order of reading. Safe for use by several threads.
 */
public final class MentionFinder {

  private final Lexicon lexicon;

  public MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param published when the article was, as far as is known; else null
   */
  public Mentions find(Document document, Phrases phrases, @Nullable Edtf published) {
    Wording wording = new Wording(document);
    Naming naming = Naming.of(document, phrases, lexicon, wording);
    naming.tellOffices(published);
    Discourse discourse =
        new Discourse(
            document,
            lexicon,
            naming.cast(),
            wording,
            new Pronouns(document, phrases),
            naming.fuller());
    return new Reader(discourse, naming).read(phrases.nouns());
  }
}

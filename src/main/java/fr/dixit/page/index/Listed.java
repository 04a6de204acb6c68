package fr.dixit.page.index;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.Subject;
import fr.dixit.page.path.Listing;
import java.util.List;

/**
 * Part of a list: things of one kind.
 *
 * @param total how many the whole list has
 */
public record Listed(
    int total,
    List<ArchivedArticle> articles,
    List<ArchivedClaim> claims,
    List<Source> sources,
    List<Subject> subjects) {

  /**
   * Which part of which list.
   *
   * @param first index of the first thing
   * @param most how many things, if there are as many
   */
  public record Part(Listing listing, int first, int most) {

    static Part parse(String part) {
      String[] words = part.split(" ");
      return new Part(
          Listing.valueOf(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }

    <T> List<T> of(List<T> list) {
      int start = Math.min(first, list.size());
      return list.subList(start, Math.min(start + most, list.size()));
    }

    @Override
    public String toString() {
      return listing.name() + " " + first + " " + most;
    }
  }
}

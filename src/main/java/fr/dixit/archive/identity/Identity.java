package fr.dixit.archive.identity;

import fr.dixit.archive.identity.ruling.Ruling;
import fr.dixit.mentions.EntityType;
import java.util.List;

/**
 * One and the same across articles.
 *
 * @param id made of the name, safe as a file name and in a URL; no two have the same
 * @param name as most articles write it
 * @param named whether the name tells who it is beyond one article; "un témoin", "Marie" do not
 * @param possible those who it may be, when its article does not tell which; else empty
 */
public record Identity(
    String id, String name, EntityType type, boolean named, List<Identity> possible) {

  /** "on", an agentless passive, a rumour: nobody in particular. */
  public static final Identity ANONYMOUS =
      new Identity("anonyme", "anonyme", EntityType.UNKNOWN, false, List.of());

  /** The same, listed as a person says, under the id that it has. */
  Identity listed(Ruling.Listed ruling) {
    return new Identity(
        id,
        ruling.name() == null ? name : ruling.name(),
        ruling.type() == null ? type : ruling.type(),
        named,
        possible);
  }
}

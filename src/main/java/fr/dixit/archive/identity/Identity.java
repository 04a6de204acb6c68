package fr.dixit.archive.identity;

import fr.dixit.mentions.EntityType;

/**
 * One and the same across articles.
 *
 * @param id made of the name, safe as a file name and in a URL; no two have the same
 * @param name as most articles write it
 */
public record Identity(String id, String name, EntityType type) {

  /** "on", an agentless passive, a rumour: nobody in particular. */
  public static final Identity ANONYMOUS = new Identity("anonyme", "anonyme", EntityType.UNKNOWN);
}

package fr.dixit.mentions.discourse;

/**
 * Where in the discourse words stand, and what they do there.
 *
 * @param token the first one
 * @param sentence its index
 * @param quoted inside quotation marks, where another speaker's words refer by themselves
 * @param subject of a finite verb
 * @param speaker of a verb of speech, or named by "selon" and its kin
 * @param origin of what "on" learned: "auprès de", "de source"
 * @param attribute what the subject of "être" is said to be: "il était l'invité du jour"
 */
public record Place(
    int token,
    int sentence,
    boolean quoted,
    boolean subject,
    boolean speaker,
    boolean origin,
    boolean attribute) {

  /** The same of words that only tell of somebody: "condamnée à Brest, elle …". */
  public Place asAttribute() {
    return new Place(token, sentence, quoted, subject, speaker, origin, true);
  }
}

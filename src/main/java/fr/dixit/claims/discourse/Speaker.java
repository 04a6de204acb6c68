package fr.dixit.claims.discourse;

import fr.dixit.mentions.Entity;
import org.jspecify.annotations.Nullable;

/** Where the words stand that tell who speaks. */
public sealed interface Speaker {

  /** A noun phrase or pronoun, from its first token. */
  record Words(Stretch words) implements Speaker {}

  /** Whoever spoke last before the token. */
  record Previous(int before) implements Speaker {}

  /** Whom an interview questions; the label before the answer, or null. */
  record Interviewee(Entity entity, @Nullable Stretch label) implements Speaker {}

  /** Nobody that the text names: "on", a rumour. */
  record Nobody() implements Speaker {}
}

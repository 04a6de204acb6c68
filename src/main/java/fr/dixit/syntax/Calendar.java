package fr.dixit.syntax;

import java.util.Set;

/** Nouns of time: a phrase built on one stands free in the clause. */
final class Calendar {

  private static final Set<String> NOUNS =
      Set.of(
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre",
          "matin",
          "soir",
          "apres-midi",
          "nuit",
          "jour",
          "jours",
          "semaine",
          "semaines",
          "mois",
          "an",
          "ans",
          "annee",
          "annees",
          "hier",
          "automne",
          "hiver",
          "printemps",
          "week-end",
          "heure",
          "heures",
          "fois",
          "veille",
          "lendemain",
          "journee",
          "matinee",
          "soiree");

  private Calendar() {}

  static boolean isTemporal(String folded) {
    return NOUNS.contains(folded);
  }
}

package fr.dixit.mentions.resolution;

import fr.dixit.mentions.discourse.Referent;
import java.util.List;

/**
 * Whom words may mean.
 *
 * @param candidates one when sure, several when ambiguous, none when unknown
 */
record Resolution(List<Referent> candidates, String rule) {

  static Resolution of(Referent referent, String rule) {
    return new Resolution(List.of(referent), rule);
  }
}

/** What the constructions look at: cues, their subjects, how far words go, what is quoted. */
@NullMarked
package fr.dixit.claims.discourse;

import org.jspecify.annotations.NullMarked;

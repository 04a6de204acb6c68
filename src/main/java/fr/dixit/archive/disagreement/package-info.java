/** What some sources assert and others deny, gathered from contradictions. */
@NullMarked
package fr.dixit.archive.disagreement;

import org.jspecify.annotations.NullMarked;

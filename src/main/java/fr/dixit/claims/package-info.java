/** Who said what: the constructions of reported speech, each a class of its own. */
@NullMarked
package fr.dixit.claims;

import org.jspecify.annotations.NullMarked;

/** The constructions of reported speech, each a class of its own, in one ordered list. */
@NullMarked
package fr.dixit.claims.construction;

import org.jspecify.annotations.NullMarked;

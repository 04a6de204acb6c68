/** Quotations and lines of dialogue, with or without words that introduce them. */
@NullMarked
package fr.dixit.claims.construction.quoted;

import org.jspecify.annotations.NullMarked;
